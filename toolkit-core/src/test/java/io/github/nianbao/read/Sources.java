package io.github.nianbao.read;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Forms;
import io.github.nianbao.read.recognise.ReadingOptions;
import io.github.nianbao.read.recognise.Recogniser;
import io.github.nianbao.read.source.SourceReader;
import io.github.nianbao.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads sources for tests, without the checks. */
final class Sources {
  private static final Messages MESSAGES = Messages.in(Language.ZH);
  private static final SourceReader READER = new SourceReader(MESSAGES);
  private static final Recogniser RECOGNISER = new Recogniser(Forms.builtIn(), MESSAGES);

  private Sources() {}

  static Report read(String name, byte[] content) {
    return read(name, content, ReadingOptions.USUAL);
  }

  static Report read(String name, byte[] content, ReadingOptions options) {
    return RECOGNISER.read(READER.read(name, null, content), options);
  }

  static Report text(String text) {
    return read("report.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The first finding with a code; fails the test where there is none. */
  static Finding finding(Report report, String code) {
    return report.findings().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " is not in " + report.findings()));
  }

  /** Cells of a web page that hold these numbers, one after the other. */
  static String cells(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(figure -> "<td>" + figure + "</td>")
        .collect(Collectors.joining());
  }
}
