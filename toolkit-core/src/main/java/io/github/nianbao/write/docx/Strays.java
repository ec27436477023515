package io.github.nianbao.write.docx;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Characters met in the text of one document that XML 1.0 cannot hold: control characters, halves
 * of surrogate pairs, U+FFFE and U+FFFF. To drop them would change what an authority wrote.
 */
final class Strays {
  private static final int EXCERPT = 20;

  private final Messages messages;
  private final List<Finding> findings = new ArrayList<>();

  Strays(Messages messages) {
    this.messages = messages;
  }

  /** Notes a character at an index of a text. */
  void add(String text, int index, @Nullable String path) {
    String where = path == null ? excerpt(text, index) : path;
    String character = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(index));
    Map<String, String> values = Map.of("where", where, "character", character);
    findings.add(messages.error("W-CONTROL.message", path, values));
  }

  /**
   * @throws FindingsException when any character was noted
   */
  void complain() {
    if (!findings.isEmpty()) {
      throw new FindingsException(findings);
    }
  }

  /** What stands before the character, for text that has no path. */
  private static String excerpt(String text, int index) {
    StringBuilder excerpt = new StringBuilder("“");
    text.substring(Math.max(0, index - EXCERPT), index)
        .codePoints()
        .filter(codePoint -> codePoint >= ' ')
        .forEach(excerpt::appendCodePoint);
    return excerpt.append("…”").toString();
  }
}
