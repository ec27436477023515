package io.github.nianbao.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.finding.Language;
import io.github.nianbao.maven.ledger.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  private final Sources sources = Sources.reports(Wording.in(Language.EN));

  @TempDir private Path folder;

  @Test
  void withoutConfigurationTheUsualFolderIsLookedInto() throws MojoFailureException, IOException {
    touch("usual/b.json");
    touch("usual/deep/a.json");
    touch("usual/b.schema.json");
    touch("usual/notes.txt");

    assertThat(sources.find(null, folder.resolve("usual").toFile()))
        .extracting(SourceFile::name)
        .containsExactly("b.json", "deep/a.json");
  }

  @Test
  void theUsualFolderNeedNotBeThere() throws MojoFailureException {
    assertThat(sources.find(null, folder.resolve("none").toFile())).isEmpty();
  }

  @Test
  void aFolderThatIsConfiguredMustBeThere() {
    assertThatThrownBy(() -> sources.find(List.of(set("none")), folder.toFile()))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("There is no folder " + folder.resolve("none"));
  }

  @Test
  void twoReportsThatWouldWriteTheSameFilesAreRefused() throws IOException {
    touch("one/2024.json");
    touch("other/2024.json");

    assertThatThrownBy(() -> sources.find(List.of(set("one"), set("other")), folder.toFile()))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining(folder.resolve("one/2024.json").toString())
        .hasMessageContaining(folder.resolve("other/2024.json").toString());
  }

  private FileSet set(String name) {
    FileSet set = new FileSet();
    set.set(folder.resolve(name).toFile());
    return set;
  }

  private void touch(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{}");
  }
}
