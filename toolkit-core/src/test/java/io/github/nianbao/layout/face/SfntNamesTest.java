package io.github.nianbao.layout.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SfntNamesTest {
  @TempDir Path folder;

  @Test
  void namesAreReadInAllLanguages() throws IOException {
    Path file =
        new TinyFace("a", "Yunxi Song", "云溪宋").permission(8).weight(500).in(folder, "a.ttf");
    FaceFile.Traits traits = new FaceFile.Traits(500, false, 8, false);
    assertThat(SfntNames.read(file))
        .containsExactly(
            new FaceFile(file, -1, List.of("Yunxi Song"), List.of("Yunxi Song", "云溪宋"), traits));
  }

  @Test
  void anyCutOfAFileIsRefusedNotMisread() throws IOException {
    byte[] whole = new TinyFace("a", "Yunxi Song").bytes();
    for (int length = 0; length < whole.length; length += 7) {
      Path file = Files.write(folder.resolve("cut.ttf"), Arrays.copyOf(whole, length));
      try {
        assertThat(SfntNames.read(file)).extracting(FaceFile::name).containsExactly("Yunxi Song");
      } catch (BrokenFaceException refused) {
        assertThat(refused).hasMessageStartingWith("Broken font file");
      }
    }
  }

  @Test
  void textIsNoFontFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.ttf"), "This is no font file at all.");
    assertThatThrownBy(() -> SfntNames.read(file)).isInstanceOf(BrokenFaceException.class);
  }

  @Test
  void aCollectionGivesAllItsFacesWithTheirChineseNames() throws IOException {
    Path file = Path.of("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc");
    assumeTrue(Files.exists(file), "fonts-wqy-zenhei is not installed");
    List<FaceFile> faces = SfntNames.read(file);
    assertThat(faces).extracting(FaceFile::location).startsWith(file + ",0", file + ",1");
    assertThat(faces.get(0).families()).contains("WenQuanYi Zen Hei", "文泉驿正黑");
    assertThat(faces.get(0).postScriptName()).isEqualTo("WenQuanYiZenHei");
  }
}
