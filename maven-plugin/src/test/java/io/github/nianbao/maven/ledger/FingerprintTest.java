package io.github.nianbao.maven.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
  @TempDir private Path folder;

  @Test
  void twoSettingsNeverRunIntoOneAnother() {
    assertThat(new Fingerprint().setting("a", "bc").hash())
        .isNotEqualTo(new Fingerprint().setting("ab", "c").hash());
    assertThat(new Fingerprint().setting("a", null).hash())
        .isNotEqualTo(new Fingerprint().setting("a", "").hash());
    assertThat(new Fingerprint().setting("a", "b").hash())
        .isEqualTo(new Fingerprint().setting("a", "b").hash());
  }

  @Test
  void theContentOfAFolderCountsNotItsPlaceOrTime() throws IOException {
    Path one = Files.createDirectories(folder.resolve("one/deep"));
    Path other = Files.createDirectories(folder.resolve("other/deep"));
    Files.writeString(one.resolve("style.json"), "{}");
    Path copy = Files.writeString(other.resolve("style.json"), "{}");
    Files.setLastModifiedTime(copy, FileTime.fromMillis(0));
    assertThat(hash("other")).isEqualTo(hash("one"));

    Files.writeString(copy, "{ }");
    assertThat(hash("other")).isNotEqualTo(hash("one"));
  }

  @Test
  void aFolderThatIsNotThereIsNotOneWithFiles() throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("one")).resolve("a"), "");
    assertThat(hash("none")).isNotEqualTo(hash("one"));
  }

  @Test
  void aListingKnowsSizesAndTimes() throws IOException {
    Path file = Files.writeString(folder.resolve("face.ttf"), "face");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
    String before = new Fingerprint().listing("faces", folder).hash();
    assertThat(new Fingerprint().listing("faces", folder).hash()).isEqualTo(before);

    Files.setLastModifiedTime(file, FileTime.fromMillis(2000));
    assertThat(new Fingerprint().listing("faces", folder).hash()).isNotEqualTo(before);
  }

  private String hash(String name) throws IOException {
    return new Fingerprint().folder("templates", folder.resolve(name)).hash();
  }
}
