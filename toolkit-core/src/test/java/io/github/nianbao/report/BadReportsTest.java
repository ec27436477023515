package io.github.nianbao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Source;
import io.github.nianbao.form.Forms;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder below {@code bad} holds an input and the complaints about it in both languages. */
class BadReportsTest {

  static List<Path> folders() throws IOException, URISyntaxException {
    Path bad = Path.of(BadReportsTest.class.getResource("bad").toURI());
    try (Stream<Path> folders = Files.list(bad)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void theComplaintsAreThoseExpected(Path folder) throws IOException {
    byte[] input = Files.readAllBytes(folder.resolve("input.json"));

    assertThat(complaints(Language.ZH, input) + complaints(Language.EN, input))
        .isEqualTo(Files.readString(folder.resolve("expected.txt")));
  }

  private static String complaints(Language language, byte[] input) {
    ReportReader reader = new ReportReader(Forms.builtIn(), Messages.in(language));
    try {
      reader.read("input.json", input);
      return "no complaint\n";
    } catch (FindingsException e) {
      return e.findings().stream().map(BadReportsTest::line).collect(Collectors.joining());
    }
  }

  private static String line(Finding finding) {
    Source source = finding.source();
    return "%s %s %s %s\n"
        .formatted(
            finding.code(),
            source == null ? "-" : source.describe(),
            finding.path() == null ? "-" : finding.path(),
            finding.message());
  }
}
