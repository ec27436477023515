package io.github.nianbao.layout.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a face says of itself. */
class FaceTest {
  @Test
  void measuresAreThoseOfTheSquareForHanAndOfTheFileOtherwise(@TempDir Path folder)
      throws IOException {
    Face latin = tiny(folder);
    assertThat(latin.advance('甲')).isEqualTo(0.6);
    assertThat(latin.advance('乙')).isZero();
    assertThat(latin.ascent()).isEqualTo(0.9);
    assertThat(latin.descent()).isEqualTo(0.25);
    assertThat(lastResort().ascent() + lastResort().descent()).isEqualTo(1, within(0.05));
  }

  private static Face tiny(Path folder) throws IOException {
    new TinyFace("甲𬭚", "Tiny").in(folder, "body.ttf");
    FaceLibrary library = FaceLibrary.of(folder, List.of());
    return FaceSet.resolve(Roles.DEBIAN, library).primary("body");
  }

  private static Face lastResort() {
    return FaceSet.resolve(Roles.DEBIAN, FaceLibrary.of(null, List.of())).primary("body");
  }
}
