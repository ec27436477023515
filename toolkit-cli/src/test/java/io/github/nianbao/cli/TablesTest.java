package io.github.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code nianbao tables} on a PDF that we wrote ourselves. */
class TablesTest {
  /** A page without anything on it, in a file whose cross references are lost. */
  private static final String BLANK =
      """
      %PDF-1.4
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>> endobj
      startxref
      99999
      trailer <</Root 1 0 R>>
      %%EOF
      """;

  @TempDir private Path folder;
  private Path pdf;

  @BeforeEach
  void render() {
    Terminal.ENGLISH.run(
        "render", Terminal.EXAMPLES.resolve("2021.json"), "-f", "pdf", "-o", folder);
    pdf = folder.resolve("2021.pdf");
  }

  @Test
  void theTablesOfOurOwnPdfComeOutWithTheirShape() {
    Terminal.Run run = Terminal.ENGLISH.run("tables", pdf);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("\"rows\":14,\"cols\":4", "\"rows\":28,\"cols\":10", "\"rows\":4,\"cols\":15");
    assertThat(run.err()).contains("tables found: 3");
  }

  @Test
  void aFolderTakesAFileForEachPdfInTheFormatAskedFor() {
    Path out = folder.resolve("out");
    Terminal.Run run = Terminal.ENGLISH.run("tables", pdf, "-o", out, "--format", "csv");

    assertThat(run.code()).isZero();
    assertThat(out.resolve("2021.csv")).content().contains("行政规范性文件,6,2,43");
  }

  @Test
  void onlyThePagesAskedForAreLookedAt() {
    assertThat(Terminal.ENGLISH.run("tables", pdf, "--pages", "1-2").err())
        .contains("tables found: 0");
    Terminal.Run wrong = Terminal.ENGLISH.run("tables", pdf, "--pages", "3-1");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("Not pages: 3-1. Write 1,3-5.");
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.pdf"), "no PDF");
    Path out = folder.resolve("out");
    Terminal.Run run = Terminal.ENGLISH.run("tables", bad, pdf, "-o", out);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("X-OPEN");
    assertThat(Terminal.files(out)).containsExactly("2021.json");
  }

  @Test
  void whatWasSeenIsDrawn() {
    Path seen = folder.resolve("seen");
    Terminal.Run run = Terminal.ENGLISH.run("tables", pdf, "--pages", "3", "--debug", seen);

    assertThat(run.code()).isZero();
    assertThat(Terminal.files(seen)).contains("index.html").anyMatch(name -> name.endsWith(".png"));
  }

  @Test
  void aPdfWithoutTextIsAnErrorThatNamesWhatToDo() throws IOException {
    Path blank = Files.writeString(folder.resolve("blank.pdf"), BLANK);

    Terminal.Run run = Terminal.ENGLISH.run("tables", blank);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("blank.pdf", "X-EMPTY", "has no text");
    assertThat(Terminal.CHINESE.run("tables", blank).err()).contains("没有文字");
  }

  @Test
  void whatTheEnginesLogStaysOutOfStandardError() throws IOException {
    Path damaged = Files.writeString(folder.resolve("blank.pdf"), BLANK);
    PrintStream before = System.err;
    ByteArrayOutputStream logged = new ByteArrayOutputStream();
    System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
    try {
      Terminal.ENGLISH.run("tables", damaged);
    } finally {
      System.setErr(before);
    }

    assertThat(logged.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
