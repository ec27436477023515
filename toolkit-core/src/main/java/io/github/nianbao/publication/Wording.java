package io.github.nianbao.publication;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts of one report on their way to print. For one thread. */
final class Wording {
  private final Messages messages;
  private final List<Finding> findings = new ArrayList<>();

  Wording(Messages messages) {
    this.messages = messages;
  }

  /**
   * A text without blanks around it, its lines ended by line feeds; empty for null. Characters that
   * no document can hold are complained of.
   */
  String printed(String path, @Nullable String text) {
    if (text == null) {
      return "";
    }
    int index = 0;
    while (index < text.length()) {
      int codePoint = text.codePointAt(index);
      if (!isPrintable(codePoint)) {
        complain(path, codePoint);
        break;
      }
      index += Character.charCount(codePoint);
    }
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    return withoutOuterBlanks(lines);
  }

  /** Throws the complaints, if there are any. */
  void raise() {
    if (!findings.isEmpty()) {
      throw new FindingsException(findings);
    }
  }

  /** The lines of a printed text. */
  static List<String> lines(String text) {
    return text.indexOf('\n') < 0 ? List.of(text) : text.lines().toList();
  }

  private void complain(String path, int codePoint) {
    String code = String.format(Locale.ROOT, "U+%04X", codePoint);
    Map<String, String> values = Map.of("path", path, "character", code);
    findings.add(messages.error("J-CHARACTER.message", path, values));
  }

  /** Whether XML, and so the template's output, can hold a character. */
  private static boolean isPrintable(int codePoint) {
    return codePoint >= ' '
        ? codePoint < 0xD800 || (codePoint > 0xDFFF && codePoint != 0xFFFE && codePoint != 0xFFFF)
        : codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
  }

  /** Without blanks at both ends, those of typewriter indentation (U+3000) and U+00A0 included. */
  private static String withoutOuterBlanks(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character) || character == '\u00a0' || character == '\ufeff';
  }
}
