package io.github.nianbao.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Forms;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.ReportReader;
import io.github.nianbao.report.ReportWriter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder below {@code golden} holds a report and what becomes of it in the form of 2021; a
 * folder whose name ends in {@code -strict} is migrated strictly.
 */
class GoldenMigrationTest {
  private final Forms forms = Forms.builtIn();
  private final Messages messages = Messages.in(Language.ZH);

  static List<Path> folders() throws IOException, URISyntaxException {
    Path golden = Path.of(GoldenMigrationTest.class.getResource("golden").toURI());
    try (Stream<Path> folders = Files.list(golden)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void theReportIsTheOneExpected(Path folder) throws IOException {
    byte[] input = Files.readAllBytes(folder.resolve("input.json"));
    Report report = new ReportReader(forms, messages).read("input.json", input).report();
    boolean strict = folder.getFileName().toString().endsWith("-strict");
    Report migrated = new Migrator(forms, messages).migrate(report, "2021", strict);

    assertThat(new ReportWriter(forms).write(migrated))
        .isEqualTo(Files.readString(folder.resolve("expected.json")));
  }
}
