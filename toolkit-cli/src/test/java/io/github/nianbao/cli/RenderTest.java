package io.github.nianbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of {@code nianbao render}. */
class RenderTest {
  private static final Path EXAMPLE = Terminal.EXAMPLES.resolve("2021.json");
  private static final String BROKEN =
      """
      {
        "form": "2021",
        "yeer": 2023,
        "title": 7
      }
      """;

  @TempDir private Path folder;

  @Test
  void aReportBecomesThreeDocuments() throws IOException {
    Path out = folder.resolve("new/out");

    Terminal.Run run = Terminal.ENGLISH.run("render", EXAMPLE, "-o", out);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Terminal.files(out)).containsExactly("2021.docx", "2021.html", "2021.pdf");
    assertThat(Files.readAllBytes(out.resolve("2021.pdf"))).startsWith("%PDF-".getBytes(UTF_8));
    assertThat(run.err())
        .contains("Wrote " + out.resolve("2021.pdf"))
        .contains("Stand-ins for official type faces: title (小标宋) → WenQuanYi Zen Hei");
  }

  @Test
  void onlyTheFormatsAskedForAreWritten() {
    Terminal.Run run = Terminal.ENGLISH.run("render", EXAMPLE, "-o", folder, "-f", "HTML,docx");

    assertThat(Terminal.files(folder)).containsExactly("2021.docx", "2021.html");
    assertThat(run.err()).doesNotContain("Stand-ins");
  }

  @Test
  void aFolderIsEveryReportInIt() {
    Terminal.Run run =
        Terminal.ENGLISH.run("render", Terminal.EXAMPLES, EXAMPLE, "-o", folder, "-f", "html");

    assertThat(run.code()).isZero();
    assertThat(Terminal.files(folder)).containsExactly("2019.html", "2021.html", "mixed.html");
  }

  @Test
  void aDashIsStandardInputAndOutput() throws IOException {
    Path out = folder.resolve("out");
    Terminal.ENGLISH.run("render", EXAMPLE, "-o", out, "-f", "html");

    Terminal.Run run =
        Terminal.ENGLISH.typing(Files.readString(EXAMPLE)).run("render", "-", "-o-", "-f=html");

    assertThat(run.code()).isZero();
    assertThat(run.bytes()).isEqualTo(Files.readAllBytes(out.resolve("2021.html")));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFragmentIsTheBodyAlone() {
    Terminal.Run run =
        Terminal.ENGLISH.run("render", EXAMPLE, "-o", "-", "-f", "html", "--html-fragment");

    assertThat(run.out()).contains("<table").doesNotContain("<html").doesNotContain("<style");
  }

  @Test
  void wrongJsonGivesAllComplaintsAndTouchesNothing() throws IOException {
    Path report = Files.writeString(folder.resolve("wrong.json"), BROKEN);
    Path old = Files.writeString(folder.resolve("wrong.pdf"), "older");

    Terminal.Run run = Terminal.ENGLISH.run("render", report, "-o", folder);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().toList())
        .containsExactly(
            report + ":3:3: error J-KEY: The key \"yeer\" is not known. Did you mean \"year\"?",
            report + ":4:12: error J-TYPE: title must be text in quotes, but is 7. Correct it.",
            report + ": nothing written. Mend the places named above and try again.");
    assertThat(old).hasContent("older");
    assertThat(Terminal.files(folder)).containsExactly("wrong.json", "wrong.pdf");
  }

  @Test
  void oneWrongReportOfSeveralStopsNoOther() throws IOException {
    Path report = Files.writeString(folder.resolve("wrong.json"), BROKEN);
    Path out = folder.resolve("out");

    Terminal.Run run = Terminal.ENGLISH.run("render", report, EXAMPLE, "-o", out, "-f", "html");

    assertThat(run.code()).isEqualTo(4);
    assertThat(Terminal.files(out)).containsExactly("2021.html");
    assertThat(Terminal.ENGLISH.run("render", report, "missing.json", "-o", out).code())
        .isEqualTo(5);
  }

  @Test
  void aMissingFileIsNamedAsTyped() {
    Terminal.Run run = Terminal.CHINESE.run("render", "./没有.json", "-o", folder);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith("./没有.json: 错误 I-FILE: 没有文件 ./没有.json。请检查路径。");
  }

  @Test
  void aFileInPlaceOfTheFolderIsNotWritable() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    Terminal.Run run = Terminal.ENGLISH.run("render", EXAMPLE, "-o", file.resolve("deep"));

    assertThat(run.code()).isEqualTo(6);
    assertThat(run.err().strip())
        .isEqualTo(file + " is a file; a folder is needed there. Choose another place with -o.");
  }

  @Test
  void aFolderInPlaceOfADocumentIsNotWritableAndNothingIsLeft() throws IOException {
    Files.createDirectories(folder.resolve("2021.html"));

    Terminal.Run run = Terminal.ENGLISH.run("render", EXAMPLE, "-o", folder);

    assertThat(run.code()).isEqualTo(6);
    assertThat(run.err()).contains("2021.html is a folder and cannot be written as a file.");
    assertThat(Terminal.files(folder)).isEmpty();
  }

  @Test
  void foldersThatAreMissingAreAllNamed() {
    Terminal.Run run =
        Terminal.ENGLISH.run(
            "render", EXAMPLE, "-o", folder, "--fonts", "f", "--templates", "t", "--form", "o");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("error I-FOLDER: There is no folder "));
  }

  @Test
  void theDateComesFromTheOptionThenTheEnvironmentThenTheReport() {
    Object[] line = {"render", EXAMPLE, "-o", "-", "-f", "docx"};
    Terminal dated = Terminal.ENGLISH.with("SOURCE_DATE_EPOCH", "0");
    byte[] own = Terminal.ENGLISH.run(line).bytes();
    byte[] epoch = dated.run(line).bytes();
    Object[] option = {"render", EXAMPLE, "-o", "-", "-f", "docx", "--date", "1970-01-01T00:00Z"};

    assertThat(epoch).isNotEqualTo(own);
    assertThat(Terminal.ENGLISH.run(option).bytes()).isEqualTo(epoch);
    assertThat(dated.run(option).bytes()).isEqualTo(epoch);
  }

  @Test
  void quietSaysOnlyWhatIsWrong() {
    assertThat(Terminal.ENGLISH.run("-q", "render", EXAMPLE, "-o", folder).err()).isEmpty();
    assertThat(Terminal.ENGLISH.run("render", "-q", "none.json", "-o", folder).err()).isNotEmpty();
  }

  @Test
  void failOnLooksAtTheFindingsAndWritesAllTheSame() {
    Path mixed = Terminal.EXAMPLES.resolve("mixed.json");
    Path out = folder.resolve("out");

    assertThat(code(mixed, out, "error")).isZero();
    assertThat(code(mixed, out, "warning")).isEqualTo(3);
    assertThat(Terminal.files(out)).containsExactly("mixed.html");
  }

  private static int code(Path report, Path out, String level) {
    return Terminal.ENGLISH
        .run("render", report, "-o", out, "-f", "html", "--fail-on", level)
        .code();
  }

  @Test
  void aProgressBarIsForTerminalsOnly() throws IOException {
    for (int i = 0; i < 12; i++) {
      Files.copy(EXAMPLE, folder.resolve(i + ".json"));
    }
    Object[] line = {"render", folder, "-o", folder.resolve("out"), "-f", "html"};

    assertThat(Terminal.ENGLISH.withPerson().run(line).err()).contains("12/12").contains("\r");
    assertThat(Terminal.ENGLISH.run(line).err())
        .isEqualTo("12 files of 12 reports are in " + folder.resolve("out") + ".\n");
  }
}
