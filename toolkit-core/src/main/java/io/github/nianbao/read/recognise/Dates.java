package io.github.nianbao.read.recognise;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as reports print them. */
final class Dates {
  private static final String YEAR = "(?:20\\d{2}|19\\d{2}|[二一][〇○零O0九一二三四五六七八]{3})";
  private static final String SMALL = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?<year>"
              + YEAR
              + ")\\s*[年./-]\\s*(?<month>"
              + SMALL
              + ")\\s*[月./-]\\s*(?<day>"
              + SMALL
              + ")\\s*(?<end>日?)");

  /** A line that is a date, complete or not, and nothing else. */
  private static final Pattern LINE =
      Pattern.compile(
          "\\(?\\s*"
              + YEAR
              + "\\s*[年./-]\\s*(?:"
              + SMALL
              + "\\s*[月./-]?\\s*(?:"
              + SMALL
              + ")?\\s*日?)?\\s*\\)?|"
              + SMALL
              + "\\s*月\\s*"
              + SMALL
              + "\\s*日");

  private Dates() {}

  /** Whether a text is a date and nothing else. */
  static boolean isDate(String text) {
    return LINE.matcher(normal(text)).matches();
  }

  /** A date at the end of a text, with where it begins; empty where there is none. */
  static Optional<Integer> atEnd(String text) {
    Matcher matcher = DATE.matcher(text);
    int start = -1;
    while (matcher.find()) {
      start = matcher.end() == text.length() ? matcher.start() : -1;
    }
    return start < 0 ? Optional.empty() : Optional.of(start);
  }

  /** The first complete date in a text, ISO; empty where none is complete. */
  static Optional<String> iso(String text) {
    Matcher matcher = DATE.matcher(normal(text));
    while (matcher.find()) {
      boolean chinese = matcher.group().contains("年");
      if (!chinese || !matcher.group("end").isEmpty()) {
        Optional<String> date = iso(matcher);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> iso(Matcher matcher) {
    try {
      int year = year(matcher.group("year"));
      int month = Numbering.value(matcher.group("month"));
      return Optional.of(
          LocalDate.of(year, month, Numbering.value(matcher.group("day"))).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int year(String text) {
    int year = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = Character.isDigit(c) ? c - '0' : "〇一二三四五六七八九".indexOf(c);
      year = year * 10 + Math.max(0, digit);
    }
    return year;
  }

  private static String normal(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return normal.replace("元月", "1月").replace('○', '〇').replace('零', '〇');
  }
}
