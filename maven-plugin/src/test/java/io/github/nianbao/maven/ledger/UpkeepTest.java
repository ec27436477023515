package io.github.nianbao.maven.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outputs are left alone only when they are surely what would be made again. */
class UpkeepTest {
  @TempDir private Path project;

  private Path ledger;
  private Path folder;
  private SourceFile first;
  private SourceFile second;

  @BeforeEach
  void twoSourcesAreMade() throws IOException {
    ledger = project.resolve("target/status/render.txt");
    folder = project.resolve("target/out");
    first = source("a.json", "one");
    second = source("below/b.json", "two");
    Upkeep upkeep = upkeep("like this");
    assertThat(upkeep.isCurrent(first)).isFalse();
    assertThat(upkeep.isCurrent(second)).isFalse();
    make(upkeep, first, true);
    make(upkeep, second, true);
    assertThat(upkeep.finish()).isEmpty();
  }

  @Test
  void nothingChangedNothingIsTouched() throws IOException {
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(ledger, longAgo);

    Upkeep upkeep = upkeep("like this");

    assertThat(upkeep.isCurrent(first)).isTrue();
    assertThat(upkeep.isCurrent(second)).isTrue();
    assertThat(upkeep.finish()).isEmpty();
    assertThat(upkeep.outputs(first)).containsExactly(output(first));
    assertThat(Files.getLastModifiedTime(ledger)).isEqualTo(longAgo);
  }

  @Test
  void aChangedSourceIsMadeAgainAndNoOther() throws IOException {
    source("a.json", "another");

    Upkeep upkeep = upkeep("like this");

    assertThat(upkeep.isCurrent(first)).isFalse();
    assertThat(upkeep.isCurrent(second)).isTrue();
  }

  @Test
  void anOutputChangedOrRemovedByHandIsMadeAgain() throws IOException {
    Files.writeString(output(first), "mine");
    Files.delete(output(second));

    Upkeep upkeep = upkeep("like this");

    assertThat(upkeep.isCurrent(first)).isFalse();
    assertThat(upkeep.isCurrent(second)).isFalse();
  }

  @Test
  void anotherConfigurationMakesAllAgain() {
    Upkeep upkeep = upkeep("like that");

    assertThat(upkeep.isCurrent(first)).isFalse();
    assertThat(upkeep.isCurrent(second)).isFalse();
  }

  @Test
  void outputsOfASourceThatIsGoneAreRemoved() throws IOException {
    Path theirs = Files.writeString(output(second).resolveSibling("theirs.txt"), "not ours");

    Upkeep upkeep = upkeep("like this");
    assertThat(upkeep.isCurrent(first)).isTrue();

    assertThat(upkeep.finish()).containsExactly(output(second));
    assertThat(output(second)).doesNotExist();
    assertThat(output(first)).exists();
    assertThat(theirs).exists();
    assertThat(upkeep("like this").finish())
        .as("removed once, and the other by now gone too")
        .containsExactly(output(first));
  }

  @Test
  void anOutputThatSomebodyChangedStaysWhenItsSourceIsGone() throws IOException {
    Files.writeString(output(second), "mine");

    Upkeep upkeep = upkeep("like this");
    assertThat(upkeep.isCurrent(first)).isTrue();

    assertThat(upkeep.finish()).isEmpty();
    assertThat(output(second)).hasContent("mine");
  }

  @Test
  void outputsOfASourceThatIsWrongForNowStayAndAreMadeAgainLater() throws IOException {
    source("a.json", "wrong");
    Upkeep wrong = upkeep("like this");
    assertThat(wrong.isCurrent(first)).isFalse();
    assertThat(wrong.isCurrent(second)).isTrue();
    assertThat(wrong.finish()).isEmpty();
    assertThat(output(first)).exists();

    source("a.json", "one");
    assertThat(upkeep("like this").isCurrent(first)).isFalse();
  }

  @Test
  void whatFailedTheBuildIsDoneAgain() {
    Upkeep failing = upkeep("like that");
    failing.isCurrent(first);
    make(failing, first, false);
    failing.finish();

    assertThat(upkeep("like that").isCurrent(first)).isFalse();
  }

  @Test
  void anOutputNoLongerMadeOfTheSameSourceIsRemoved() throws IOException {
    Upkeep upkeep = upkeep("without");
    upkeep.isCurrent(first);
    upkeep.isCurrent(second);
    upkeep.made(first, List.of(), true);
    make(upkeep, second, true);

    assertThat(upkeep.finish()).containsExactly(output(first));
  }

  @Test
  void aLedgerThatIsOddCountsForNothing() throws IOException {
    String text = Files.readString(ledger);
    for (String odd : List.of("", "nianbao 2 x\n", text + "nonsense\n", text.substring(40))) {
      Files.writeString(ledger, odd);
      Upkeep upkeep = upkeep("like this");
      assertThat(upkeep.isCurrent(first)).as(odd).isFalse();
    }
  }

  @Test
  void aLedgerThatLeadsOutOfTheFolderRemovesNothing() throws IOException {
    Path outside = Files.copy(output(second), project.resolve("precious.txt"));
    String text = Files.readString(ledger);
    Files.writeString(ledger, text.replace("below/b.out", "../../precious.txt"));

    assertThat(upkeep("like this").finish()).containsExactly(output(first));
    assertThat(outside).exists();
  }

  private Upkeep upkeep(String configuration) {
    return new Upkeep(ledger, folder, new Fingerprint().setting("how", configuration).hash());
  }

  private SourceFile source(String name, String content) throws IOException {
    Path path = project.resolve("src").resolve(name);
    Files.createDirectories(path.getParent());
    return new SourceFile(name, Files.writeString(path, content));
  }

  private Path output(SourceFile source) {
    return folder.resolve(source.stem() + ".out");
  }

  private void make(Upkeep upkeep, SourceFile source, boolean settled) {
    try {
      Files.createDirectories(output(source).getParent());
      Files.writeString(output(source), "made of " + source.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    upkeep.made(source, List.of(output(source)), settled);
  }
}
