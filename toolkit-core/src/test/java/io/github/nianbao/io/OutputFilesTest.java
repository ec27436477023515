package io.github.nianbao.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {
  private static final List<String> NAMES = List.of("a.pdf", "a.docx", "a.html");

  /** Making the folder, writing and moving, for each of three files. */
  private static final int STEPS = 9;

  @TempDir private Path folder;

  @Test
  void allFilesAreWrittenAndNothingElse() throws IOException {
    List<Path> written = OutputFiles.of(contents("new")).write();

    assertThat(written).containsExactlyElementsOf(targets());
    assertThat(state()).containsOnly("new");
    assertThat(names()).hasSize(3);
  }

  @Test
  void aFailureAtAnyStepLeavesWholeFilesAndNoOthers() throws IOException {
    for (int step = 1; step <= STEPS; step++) {
      OutputFiles.of(contents("old")).write();

      OutputFiles files = new OutputFiles(contents("new"), new FailingDisk(step));

      assertThatThrownBy(files::write).isInstanceOf(OutputException.class);
      assertThat(names()).as("step %s", step).containsExactlyInAnyOrderElementsOf(NAMES);
      boolean moving = step > 6;
      assertThat(state()).as("step %s", step).isSubsetOf(moving ? List.of("old", "new") : OLD);
    }
    new OutputFiles(contents("new"), new FailingDisk(STEPS + 1)).write();
    assertThat(state()).containsOnly("new");
  }

  private static final List<String> OLD = List.of("old");

  @Test
  void aFileNameMayBeAsLongAsTheSystemAllows() {
    Path target = folder.resolve("年".repeat(80) + ".pdf");

    assertThat(OutputFiles.of(Map.of(target, new byte[1])).write()).containsExactly(target);
  }

  @Test
  void theObstacleIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> OutputFiles.of(Map.of(file.resolve("x/y"), new byte[0])).write())
        .isInstanceOfSatisfying(
            OutputException.class,
            e -> {
              assertThat(e.obstacle()).isEqualTo(Obstacle.NOT_A_FOLDER);
              assertThat(e.place()).isEqualTo(file);
            });
    assertThatThrownBy(() -> OutputFiles.of(Map.of(folder, new byte[0])).write())
        .isInstanceOfSatisfying(
            OutputException.class, e -> assertThat(e.obstacle()).isEqualTo(Obstacle.IS_A_FOLDER));
    assertThatThrownBy(() -> OutputFolder.require(file.resolve("x")))
        .isInstanceOfSatisfying(OutputException.class, e -> assertThat(e.place()).isEqualTo(file));
    OutputFolder.require(folder.resolve("not/there/yet"));
    assertThat(folder.resolve("not")).doesNotExist();
  }

  @Test
  void aFullDiskSpeaksForItself() {
    OutputFiles files = new OutputFiles(contents("new"), new FailingDisk(2));

    assertThatThrownBy(files::write)
        .isInstanceOfSatisfying(
            OutputException.class,
            e -> {
              assertThat(e.obstacle()).isEqualTo(Obstacle.OTHER);
              assertThat(e.reason()).isEqualTo("No space left on device");
            });
  }

  private List<Path> targets() {
    return NAMES.stream().map(folder::resolve).toList();
  }

  private Map<Path, byte[]> contents(String text) {
    Map<Path, byte[]> contents = new LinkedHashMap<>();
    targets().forEach(file -> contents.put(file, text.getBytes(StandardCharsets.UTF_8)));
    return contents;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private List<String> state() throws IOException {
    String[] texts = new String[NAMES.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = Files.readString(folder.resolve(NAMES.get(i)));
    }
    return Arrays.asList(texts);
  }

  /** Fails once, at the k-th thing it is asked to do; a write fails half-way. */
  private static final class FailingDisk implements Disk {
    private int left;

    FailingDisk(int step) {
      this.left = step;
    }

    private void step() throws IOException {
      if (--left == 0) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void makeFolder(Path wanted) throws IOException {
      step();
      REAL.makeFolder(wanted);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
      REAL.write(file, Arrays.copyOf(content, content.length / 2));
      step();
      Files.write(file, content);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      step();
      REAL.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
      REAL.delete(file);
    }
  }
}
