package io.github.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.foreign.Browser;
import io.github.nianbao.foreign.LibreOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Known reports, made irregular, set on pages of any look, printed and converted by programs that
 * are not ours, and read again. What is asked for is what {@link IrregularSourcesTest} asks for.
 *
 * <p>{@code -Dnianbao.irregular=20} makes as many rounds instead of one, and prints how much came
 * out right. In a round every irregularity is once in each kind of file.
 */
@Tag("producers")
class PrintedSourcesTest {
  private static final int MANY = Integer.getInteger("nianbao.irregular", 1);
  private static final int MOST = 4;

  /** So many files LibreOffice converts at once. */
  private static final int BATCH = 40;

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> pagesThatChromiumPrintsInventAndLoseNothing() throws IOException {
    List<Trial> trials = trials("page", 3);
    try (Browser browser = Browser.start(folder)) {
      for (Trial trial : trials) {
        Path page = folder.resolve(trial.name() + ".html");
        Files.writeString(page, DraftPage.html(trial.draft(), trial.look()));
        browser.open(page);
        Files.write(
            folder.resolve(trial.name() + ".pdf"), browser.print(trial.look().is("browser")));
      }
    }
    return tests(trials, "pdf");
  }

  @TestFactory
  Stream<DynamicTest> pagesThatLibreOfficePrintsInventAndLoseNothing()
      throws IOException, InterruptedException {
    return tests(converted("print", 5, "pdf"), "pdf");
  }

  @TestFactory
  Stream<DynamicTest> filesThatLibreOfficeSavesInventAndLoseNothing()
      throws IOException, InterruptedException {
    return tests(converted("file", 7, "doc"), "doc");
  }

  private List<Trial> converted(String name, long seed, String kind)
      throws IOException, InterruptedException {
    LibreOffice.require();
    List<Trial> trials = trials(name, seed);
    List<Path> files = new ArrayList<>();
    for (Trial trial : trials) {
      Path file = folder.resolve(trial.name() + ".docx");
      files.add(Files.write(file, DraftWord.docx(trial.draft(), trial.look())));
    }
    for (int from = 0; from < files.size(); from += BATCH) {
      LibreOffice.convert(folder, files.subList(from, Math.min(files.size(), from + BATCH)), kind);
    }
    return trials;
  }

  /** A source to be made. */
  record Trial(String name, List<Irregularity> several, Look look, Draft draft) {}

  static List<Trial> trials(String name, long seed) {
    List<Trial> trials = new ArrayList<>();
    for (int round = 0; round < MANY; round++) {
      Random random = new Random(100 * seed + round);
      for (List<Irregularity> several : Mixture.ofAll(random, MOST)) {
        Draft draft = new Draft(Invented.longReport(random.nextInt(10_000)));
        several.forEach(each -> each.apply(draft, random));
        trials.add(new Trial(name + "-" + trials.size(), several, look(several, random), draft));
      }
    }
    return trials;
  }

  /* Where the sides of a table are not drawn, nothing on paper shows that a row ends early. */
  private static Look look(List<Irregularity> several, Random random) {
    Look look = Look.any(random);
    return several.contains(Irregularity.FIGURE_MISSING) ? look.with("rules", "all") : look;
  }

  private Stream<DynamicTest> tests(List<Trial> trials, String kind) {
    Share share = new Share();
    List<DynamicTest> tests = new ArrayList<>();
    for (Trial trial : trials) {
      String name = trial.name() + " " + trial.several() + " " + trial.look().values();
      Path file = folder.resolve(trial.name() + "." + kind);
      tests.add(DynamicTest.dynamicTest(name, () -> check(trial.draft(), file, share)));
    }
    if (MANY > 1) {
      tests.add(DynamicTest.dynamicTest("share", () -> System.err.println(share)));
    }
    return tests.stream();
  }

  private static void check(Draft draft, Path file, Share share) throws IOException {
    assertThat(file).exists();
    Verdict verdict =
        Verdict.of(draft, Sources.read(file.getFileName().toString(), Files.readAllBytes(file)));
    share.add(verdict);
    verdict.check();
  }
}
