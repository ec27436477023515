package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.read.recognise.Notes.Spot;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Question marks at the beginnings of paragraphs, which a change of encoding made of wide blanks:
 * taken out where a document has several. Immutable.
 */
final class Indents {
  private static final Pattern MARKS = Pattern.compile("^[\\s\u00A0\u3000]*\\?{2,}(?=[^?\\s])");
  private static final int SEVERAL = 3;

  private final long count;

  /** Looks at a whole document first. */
  Indents(Collection<String> texts) {
    long met = texts.stream().filter(text -> MARKS.matcher(text).find()).count();
    this.count = met >= SEVERAL ? met : 0;
  }

  /** Takes the marks off a text. */
  String clean(String text) {
    return count == 0 || text.indexOf('?') < 0 ? text : MARKS.matcher(text).replaceFirst("");
  }

  /** Says what was taken out. */
  void say(Notes notes, Source first) {
    if (count > 0) {
      Map<String, String> values = Map.of("count", Long.toString(count));
      notes.add(Severity.WARNING, "R-INDENT.message", Spot.of(null, first), values);
    }
  }
}
