package io.github.nianbao.read.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that was copied off printed pages, put together again: without page numbers, each
 * paragraph on one line. All other lines stay where they are; those that are taken away are left
 * empty.
 *
 * @param lines all lines
 * @param numbers page numbers that were taken out, by the index of their line; none where there are
 *     fewer than two
 */
record PastedPages(List<String> lines, Map<Integer, String> numbers) {
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");
  private static final String DASH = "[-—－–─―]{1,2}";
  private static final Pattern BETWEEN_DASHES =
      Pattern.compile("\\s*" + DASH + "\\s*(\\d{1,3})\\s*" + DASH + "\\s*");
  private static final Pattern ALONE = Pattern.compile("\\s*(\\d{1,3})\\s*");
  private static final char PAGE_END = '\f';

  /** The text as it was before it was printed; as it is, where it never was. */
  static PastedPages of(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(LINE_END.split(text, -1)));
    Map<Integer, String> numbers = numbers(lines);
    numbers.keySet().forEach(line -> lines.set(line, ""));
    return new PastedPages(WrappedLines.joined(lines), numbers);
  }

  /** The text of all lines. */
  String text() {
    return String.join("\n", lines);
  }

  /* Between dashes, or alone at the end of a page; each is one more than that before it. */
  private static Map<Integer, String> numbers(List<String> lines) {
    Map<Integer, String> numbers = new TreeMap<>();
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      int dashed = number(BETWEEN_DASHES, lines.get(i));
      int alone = endsPage(lines, i) ? number(ALONE, lines.get(i)) : 0;
      boolean next = numbers.isEmpty() ? dashed > 0 || alone == 1 : dashed + alone == last + 1;
      if (next) {
        last = dashed + alone;
        numbers.put(i, Blank.strip(lines.get(i)));
      }
    }
    return numbers.size() < 2 ? Map.of() : numbers;
  }

  /* 0 where it is none. */
  private static int number(Pattern pattern, String line) {
    Matcher number = pattern.matcher(line);
    return number.matches() ? Integer.parseInt(number.group(1)) : 0;
  }

  private static boolean endsPage(List<String> lines, int index) {
    int next = index + 1;
    while (next < lines.size() - 1 && lines.get(next).isEmpty()) {
      next++;
    }
    return next < lines.size() && lines.get(next).indexOf(PAGE_END) == 0;
  }
}
