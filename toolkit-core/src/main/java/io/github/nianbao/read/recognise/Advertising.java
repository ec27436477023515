package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.form.ReadingData;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Copies of government pages on sites of betting firms, which put their names where names of places
 * stood: such a source says nothing reliable.
 */
final class Advertising {
  private static final List<Pattern> WORDS = ReadingData.builtIn().advertising();

  private Advertising() {}

  /** Warns of a document in which such words stand. */
  static void say(List<Piece> pieces, Notes notes) {
    TreeSet<String> words = new TreeSet<>();
    Source first = null;
    for (Piece piece : pieces) {
      String text = piece.text().toLowerCase(Locale.ROOT);
      for (Pattern word : WORDS) {
        Matcher matcher = word.matcher(text);
        while (matcher.find()) {
          words.add(matcher.group());
          first = first == null ? piece.source() : first;
        }
      }
    }
    if (first != null) {
      notes.add(
          Severity.WARNING,
          "R-ADVERTISING.message",
          new Notes.Spot(null, first, List.copyOf(words)),
          Map.of("words", notes.list(List.copyOf(words))));
    }
  }
}
