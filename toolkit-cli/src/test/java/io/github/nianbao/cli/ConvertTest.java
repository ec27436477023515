package io.github.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {
  private static final Path EXAMPLES = Path.of("../templates/examples");

  @TempDir private Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void lay() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
    Files.copy(EXAMPLES.resolve("2021.json"), in.resolve("2023.json"));
  }

  private Terminal.Run convert(Object... more) {
    Object[] args = new Object[6 + more.length];
    List<Object> first = List.of("convert", in, "-o", out, "-f", "html");
    for (int i = 0; i < args.length; i++) {
      args[i] = i < first.size() ? first.get(i) : more[i - first.size()];
    }
    return Terminal.ENGLISH.run(args);
  }

  @Test
  void aFolderIsConvertedAndThePersonIsToldWhereToLook() {
    Terminal.Run run = convert("--jobs", "1");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("Inputs: 1. 1 ok.\nOverview: " + out.resolve("index.html") + "\n");
    assertThat(Terminal.files(out))
        .containsExactly("2023.html", "2023.json", "figures.csv", "index.html", "manifest.jsonl");
  }

  @Test
  void someFailuresGiveFourAndTheirReasons() throws IOException {
    Files.createFile(in.resolve("empty.txt"));

    Terminal.Run run = convert();

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err())
        .contains("R-EMPTY")
        .contains("Inputs: 2. 1 ok, 1 failed.")
        .endsWith("run the same command with --resume: what is done is left alone.\n");
    Terminal.Run again = convert("--resume");
    assertThat(again.code()).isEqualTo(4);
    assertThat(again.err()).contains("Done before: 2.");
  }

  @Test
  void onlyFailuresGiveFive() throws IOException {
    Files.writeString(in.resolve("2023.json"), "{");

    assertThat(convert().code()).isEqualTo(5);
  }

  @Test
  void findingsGiveThreeOnRequest() throws IOException {
    Files.copy(EXAMPLES.resolve("2019.json"), in.resolve("2019.json"));

    assertThat(convert().code()).isZero();
    assertThat(convert("--resume", "--fail-on", "warning").code()).isEqualTo(3);
  }

  @Test
  void aLimitGivesSeven() {
    Terminal.Run run = convert("--timeout", "0.001", "--lang", "zh");

    assertThat(run.code()).isEqualTo(7);
    assertThat(run.err()).contains("C-TIMEOUT").contains("--timeout").contains("超时 1");
  }

  @Test
  void anOutputFolderThatIsAFileGivesSix() throws IOException {
    Files.createFile(out);

    Terminal.Run run = convert();

    assertThat(run.code()).isEqualTo(6);
    assertThat(run.err()).contains("is a file; a folder is needed there");
  }

  @Test
  void aFullDiskGivesSixAndTheRestIsDoneLater() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    assumeThat(Path.of("/bin/bash")).as("a shell that limits files").exists();
    // No file may be longer than 40 kB: as on a full disk, a write breaks off half-way.
    Process full =
        new ProcessBuilder(
                "/bin/bash",
                "-c",
                "ulimit -f 40; exec \"$0\" -cp \"$1\" "
                    + Main.class.getName()
                    + " convert \"$2\" -o \"$3\" -f html",
                java.toString(),
                System.getProperty("java.class.path"),
                in.toString(),
                out.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(full.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(full.waitFor()).as(said).isEqualTo(6);
    assertThat(said).contains("Run the same command with --resume to go on");
    assertThat(Terminal.files(out)).doesNotContain("index.html", "figures.csv");
    assertThat(Terminal.files(out)).noneMatch(file -> file.matches(".*\\.nianbao-.{36}"));
    assertThat(convert("--resume").code()).isZero();
  }

  @Test
  void nothingToConvertIsSaid() throws IOException {
    Files.delete(in.resolve("2023.json"));

    Terminal.Run run = convert();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("I-FILE");
    assertThat(out).doesNotExist();
  }

  @Test
  void aMistypedNameIsSaidAndNothingIsWritten() {
    Terminal.Run run =
        Terminal.ENGLISH.run("convert", folder.resolve("im"), "-o", out, "-f", "html");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("There is no file").contains("im. Check the path.");
    assertThat(out).doesNotExist();
  }

  @Test
  void standardOutputIsNoFolder() {
    Terminal.Run run = Terminal.ENGLISH.run("convert", in, "-o", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("-o cannot be -.");
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void wrongNumbersAreMisuse() {
    assertThat(convert("--jobs", "0").code()).isEqualTo(2);
    assertThat(convert("--timeout", "0").code()).isEqualTo(2);
    assertThat(convert("--timeout", "NaN").code()).isEqualTo(2);
    assertThat(convert("--memory", "0").code()).isEqualTo(2);
    assertThat(convert("--to", "1999").code()).isEqualTo(2);
  }
}
