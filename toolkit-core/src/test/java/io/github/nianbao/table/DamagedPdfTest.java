package io.github.nianbao.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with a PDF, it is told by a finding with a code. */
class DamagedPdfTest {
  @TempDir private Path folder;
  private final TestPdf pdf = new TestPdf();

  @AfterEach
  void close() {
    pdf.close();
  }

  private static void refused(Path file, String code) {
    assertThatThrownBy(() -> Tables.of(file))
        .isInstanceOfSatisfying(
            FindingsException.class,
            e -> assertThat(e.findings()).extracting(Finding::code).containsExactly(code));
  }

  @Test
  void aPasswordIsToldOf() {
    pdf.grid(60, 100, new String[][] {{"Town", "2022"}, {"Yunxi", "5"}});
    pdf.lock("secret");

    refused(pdf.save(folder), "X-LOCKED");
  }

  @Test
  void aPdfWithoutPagesIsToldOf() {
    pdf.empty();

    refused(pdf.save(folder), "X-EMPTY");
  }

  @Test
  void aBlankPageIsToldOf() {
    assertThat(Tables.of(pdf.save(folder)).findings())
        .extracting(Finding::code, Finding::severity)
        .containsExactly(tuple("X-EMPTY", Severity.ERROR));
  }

  @Test
  void pagesThatArePicturesAreAnErrorWhereThereIsNoTextElseAWarning() {
    pdf.picture(0, 0, 595, 800);
    Path scanned = pdf.save(folder);

    List<Finding> alone = Tables.of(scanned).findings();

    assertThat(alone)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("X-PICTURE");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message()).contains("test.pdf", ": 1.");
            });
  }

  @Test
  void pagesThatArePicturesAmongOthersAreListed() {
    pdf.text(60, 100, "Report");
    for (int page = 2; page <= 5; page++) {
      pdf.page(0);
      if (page == 4) {
        pdf.text(60, 100, "Annex");
      } else {
        pdf.picture(0, 0, 595, 800);
      }
    }

    assertThat(Tables.of(pdf.save(folder)).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).contains("2-3, 5");
            });
  }

  @Test
  void cutsAndNoiseGiveFindingsAndNothingElse() throws IOException {
    pdf.grid(60, 100, new String[][] {{"Town", "2022"}, {"Yunxi", "5"}});
    pdf.page(90);
    pdf.picture(60, 300, 200, 400);
    pdf.texts(60, 100, new String[][] {{"Town", "2022"}, {"Yunxi", "5"}, {"Qinghe", "6"}});
    byte[] whole = Files.readAllBytes(pdf.save(folder));
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      byte[] damaged = damaged(whole, random);
      Path file = Files.write(folder.resolve("damaged.pdf"), damaged);
      try {
        Tables.of(file).findings().forEach(f -> assertThat(f.code()).startsWith("X-"));
      } catch (FindingsException e) {
        assertThat(e.findings()).isNotEmpty().allMatch(f -> f.code().startsWith("X-"));
      }
    }
  }

  /** Cut short, or with some bytes changed. */
  private static byte[] damaged(byte[] whole, Random random) {
    if (random.nextInt(3) == 0) {
      return Arrays.copyOf(whole, random.nextInt(whole.length));
    }
    byte[] noisy = whole.clone();
    for (int i = random.nextInt(30); i >= 0; i--) {
      noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
    }
    return noisy;
  }
}
