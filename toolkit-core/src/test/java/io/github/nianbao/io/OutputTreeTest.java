package io.github.nianbao.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTreeTest {
  @TempDir private Path folder;

  @Test
  void aGrowingFileIsThereWhenItIsFinished() throws IOException {
    OutputTree tree = OutputTree.in(folder);
    try (GrowingFile file = tree.grow("a/b.txt")) {
      file.add("年").add("报");
      assertThat(folder.resolve("a/b.txt")).doesNotExist();
      file.finish();
    }
    assertThat(folder.resolve("a/b.txt")).hasContent("年报");

    try (GrowingFile file = tree.grow("a/b.txt")) {
      file.add("half");
    }
    assertThat(folder.resolve("a/b.txt")).hasContent("年报");
    assertThat(folder.resolve("a").toFile().list()).hasSize(1);
  }

  @Test
  void aGrowingFileThatSaysWhatIsThereLeavesItAlone() throws IOException {
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Path there = Files.writeString(folder.resolve("a.txt"), "年报");
    Files.setLastModifiedTime(there, longAgo);
    finish("a.txt", "年报");
    assertThat(Files.getLastModifiedTime(there)).isEqualTo(longAgo);

    finish("a.txt", "年报。");
    assertThat(there).hasContent("年报。");
    assertThat(Files.getLastModifiedTime(there)).isGreaterThan(longAgo);
    assertThat(folder.toFile().list()).containsExactly("a.txt");
  }

  private void finish(String name, String text) {
    try (GrowingFile file = OutputTree.in(folder).grow(name)) {
      file.add(text).finish();
    }
  }

  @Test
  void whatAKilledProcessLeftIsSwept() throws IOException {
    Path left = folder.resolve(".nianbao-01234567-89ab-cdef-0123-456789abcdef");
    Files.writeString(left, "half");
    Files.writeString(folder.resolve(".nianbao-journal.jsonl"), "{}");
    Files.writeString(folder.resolve(".nianbao-mine"), "mine");

    OutputTree.in(folder).sweep();

    assertThat(left).doesNotExist();
    assertThat(folder.toFile().list()).hasSize(2);
  }

  @Test
  void nothingLiesOutside() {
    OutputTree tree = OutputTree.in(folder);

    assertThatThrownBy(() -> tree.write(Map.of("../x", new byte[0])))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(tree.holds("../x", "")).isFalse();
  }

  @Test
  void linesAreFoundAgainAndATornOneIsDropped() throws IOException {
    OutputTree tree = OutputTree.in(folder);
    String second = "年".repeat(60_000);
    try (LineFile lines = tree.lines("log")) {
      assertThat(lines.add("first")).isZero();
      assertThat(lines.read(lines.add(second))).isEqualTo(second);
      assertThatThrownBy(() -> tree.lines("log"))
          .isInstanceOfSatisfying(
              OutputException.class, e -> assertThat(e.obstacle()).isEqualTo(Obstacle.BUSY));
    }
    byte[] whole = Files.readAllBytes(folder.resolve("log"));
    Files.write(folder.resolve("log"), Arrays.copyOf(whole, whole.length - 1));

    try (LineFile lines = tree.lines("log")) {
      lines.add("third");
      List<String> all = new ArrayList<>();
      lines.each((line, place) -> all.add(place + line));
      assertThat(all).containsExactly("0first", "6third");
    }
    assertThat(Files.readString(folder.resolve("log"), StandardCharsets.UTF_8))
        .isEqualTo("first\nthird\n");
  }
}
