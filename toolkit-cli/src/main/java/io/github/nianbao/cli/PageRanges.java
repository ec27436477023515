package io.github.nianbao.cli;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as people write them: {@code 1,3-5}. */
final class PageRanges {
  private static final Pattern RANGE =
      Pattern.compile("\\s*(\\d{1,6})(?:\\s*-\\s*(\\d{1,6}))?\\s*");

  private PageRanges() {}

  /** The pages meant, counted from 1; empty when the text is none of the kind. */
  static Optional<Set<Integer>> parse(String text) {
    Set<Integer> pages = new TreeSet<>();
    for (String part : text.split(",", -1)) {
      Matcher range = RANGE.matcher(part);
      if (!range.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(range.group(1));
      int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
      if (first < 1 || last < first) {
        return Optional.empty();
      }
      for (int page = first; page <= last; page++) {
        pages.add(page);
      }
    }
    return Optional.of(pages);
  }
}
