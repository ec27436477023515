package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The script of a document.
 *
 * @param traditional characters that are written differently in simplified script
 * @param all Chinese characters
 */
record Scripts(long traditional, long all) {
  private static final long FEWEST = 10;
  private static final double SHARE = 0.02;

  /** Counts the characters of a document. */
  static Scripts of(List<Piece> pieces) {
    long traditional = 0;
    long all = 0;
    for (Piece piece : pieces) {
      String text = piece.text();
      traditional += text.chars().filter(c -> Script.isTraditional((char) c)).count();
      all += text.codePoints().filter(Character::isIdeographic).count();
    }
    return new Scripts(traditional, all);
  }

  /** Says so where a document is in traditional script. */
  void say(Notes notes, Source source) {
    if (traditional >= FEWEST && traditional >= SHARE * all) {
      notes.add(
          Severity.WARNING,
          "R-SCRIPT.message",
          Notes.Spot.of(null, source),
          Map.of("count", Long.toString(traditional)));
    }
  }

  /** A report with prose and names in simplified script. */
  static Report simplified(Report report) {
    Map<String, List<String>> prose = new LinkedHashMap<>();
    report
        .prose()
        .forEach((key, list) -> prose.put(key, list.stream().map(Script::simplified).toList()));
    return new Report(
        report.forms(),
        front(report.front()),
        prose,
        report.figures(),
        report.annex(),
        report.provenance(),
        report.findings());
  }

  private static Front front(Front front) {
    Front.Issuer issuer = front.issuer();
    Front.Signing signing = front.signature();
    return new Front(
        front.year(),
        issuer == null ? null : new Front.Issuer(text(issuer.name()), null, null, null),
        front.title() == null ? null : text(front.title()),
        front.publishDate(),
        front.documentNumber(),
        front.indexNumber(),
        front.period(),
        front.contact(),
        signing == null ? null : new Front.Signing(textOrNull(signing.issuer()), signing.date()),
        front.processingFee());
  }

  private static String text(String text) {
    return Script.simplified(text);
  }

  private static @Nullable String textOrNull(@Nullable String text) {
    return text == null ? null : text(text);
  }
}
