package io.github.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prose cut into pieces, and numbers found in it. White space is out already. */
final class Prose {
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？\\n]");
  /* A comma within a number ends no clause. */
  private static final Pattern CLAUSE_END =
      Pattern.compile("[，。；;！？\\n]|,(?!\\d{3}(?!\\d))|(?<!\\d),");

  private static final int EXCERPT = 30;

  private Prose() {}

  /** Sentences, without their full stops. */
  static List<String> sentences(String prose) {
    return SENTENCE_END.splitAsStream(prose).toList();
  }

  /** Clauses, without their stops. */
  static List<String> clauses(String prose) {
    return CLAUSE_END.splitAsStream(prose).toList();
  }

  /** The number in the first group that matched. */
  static BigDecimal number(Matcher match) {
    for (int i = 1; i <= match.groupCount(); i++) {
      if (match.group(i) != null) {
        return new BigDecimal(match.group(i).replace(",", ""));
      }
    }
    throw new IllegalArgumentException("No group matched in " + match.pattern());
  }

  /** The beginning of a text. */
  static String excerpt(String text) {
    return text.codePointCount(0, text.length()) <= EXCERPT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "……";
  }
}
