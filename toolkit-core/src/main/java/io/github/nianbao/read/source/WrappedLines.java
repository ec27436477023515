package io.github.nianbao.read.source;

import io.github.nianbao.read.source.flow.Joint;
import io.github.nianbao.read.source.flow.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that the edge of a page has broken.
 *
 * @param lines all lines as printed
 * @param edge how wide the widest of them are, a few apart, in Han characters without blanks
 */
record WrappedLines(List<String> lines, double edge) {
  /** The title of a section: no sentence, and never part of one. */
  private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,2}\\s*[、.．][^，。；]{2,24}");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:第[一二三四五六](?:部分|章)|[一二三四五六七八九十]{1,2}\\s*[、.．]"
              + "|[（(][一二三四五六七八九十]{1,2}[)）]|\\d{1,2}\\s*[.、．](?!\\d)|[①-⑳]).*");
  private static final String FIGURE = "[-+]{0,2}\\d[\\d,.]*";
  private static final Pattern ENDS_IN_FIGURE = Pattern.compile("(?:.*\\s)?" + FIGURE);
  private static final Pattern FIGURES =
      Pattern.compile("(?:.*\\s)?" + FIGURE + "(?:\\s+" + FIGURE + "){2,}");
  private static final Pattern COLUMNS = Pattern.compile("[|\\t]|\\S\\s{3,}\\S");
  private static final Pattern NUMBER_ALONE = Pattern.compile("[一二三四五六七]、");
  private static final String SENTENCE_ENDS = "。！？!?";
  private static final String GOES_ON = "，、；：,;:（(《“〔";
  private static final String CONTINUES = "，。、；：）)》”〕";
  private static final String OPENS = "《“〔";

  /* How much shorter than the widest a line may be that the edge has broken. */
  private static final double SLACK = 3;
  private static final double NARROWEST_EDGE = 16;
  private static final double WIDEST_EDGE = 60;
  private static final double NARROWEST = 8;
  private static final int FEWEST = 8;
  private static final double MOST = 0.95;
  private static final double FULL = 0.4;
  private static final double CUT = 0.5;
  private static final double HALF = 0.5;
  private static final double INDENT = 2;

  /** The lines of each paragraph on its first; where no edge has broken them, all as they are. */
  static List<String> joined(List<String> lines) {
    double edge = edge(lines);
    return edge > 0 ? new WrappedLines(lines, edge).joined() : List.copyOf(lines);
  }

  /* Of broken lines many are full, and most of these end within a sentence. */
  private static double edge(List<String> lines) {
    List<String> prose =
        lines.stream().map(Blank::strip).filter(WrappedLines::isLikeProse).toList();
    double[] widths = prose.stream().mapToDouble(WrappedLines::width).sorted().toArray();
    double edge = widths.length == 0 ? 0 : widths[(int) (MOST * widths.length)];
    List<String> full = prose.stream().filter(line -> width(line) >= edge - SLACK).toList();
    long cut = full.stream().filter(line -> !endsSentence(line)).count();
    boolean broken =
        prose.size() >= FEWEST
            && edge >= NARROWEST_EDGE
            && edge <= WIDEST_EDGE
            && full.size() >= FULL * prose.size()
            && cut >= CUT * full.size();
    return broken ? edge : 0;
  }

  private static boolean isLikeProse(String line) {
    return width(line) >= NARROWEST
        && !isOfTable(line)
        && !HEADING.matcher(line).matches()
        && !FIGURES.matcher(line).matches();
  }

  private static boolean isOfTable(String line) {
    return COLUMNS.matcher(line).find();
  }

  private static double width(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .mapToDouble(c -> Script.wide(c) ? 1 : HALF)
        .sum();
  }

  private static boolean endsSentence(String line) {
    return SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private List<String> joined() {
    List<String> joined = new ArrayList<>(lines);
    Printed above = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = Blank.strip(lines.get(i));
      if (line.isEmpty()) {
        continue;
      }
      if (above != null && goesOn(above, i)) {
        joined.set(above.first(), Joint.ofLines(joined.get(above.first()), line));
        joined.set(i, "");
        above = new Printed(above.first(), i, rest(above.width(), width(line)));
      } else {
        joined.set(i, lines.get(i).stripTrailing());
        above = new Printed(i, i, INDENT + width(line));
      }
    }
    return joined;
  }

  /* What would have fitted on one line of the page was on one. */
  private double rest(double above, double width) {
    return above + width <= edge + INDENT ? above + width : width;
  }

  /**
   * A line of a paragraph.
   *
   * @param first index of the paragraph's first line
   * @param index its own
   * @param width how much is printed on its line of the page, with the indent of a first line
   */
  private record Printed(int first, int index, double width) {
    boolean isFirst() {
      return first == index;
    }
  }

  private boolean goesOn(Printed above, int index) {
    String line = Blank.strip(lines.get(above.index()));
    String next = Blank.strip(lines.get(index));
    boolean full = isFull(above.width());
    boolean within = GOES_ON.indexOf(line.charAt(line.length() - 1)) >= 0;
    boolean rows =
        (above.isFirst() && isRow(line, full)) || isRow(next, within || isFull(width(next)));
    if (rows || isHeading(line) || isHeading(next)) {
      return false;
    }
    if (!endsSentence(line)) {
      return full || isCutShort(line, next);
    }
    return full
        && index == above.index() + 1
        && !NUMBERED.matcher(next).matches()
        && (isFull(width(next)) || endsSentence(next))
        && indent(index) < indent(above.index()) + INDENT;
  }

  /* Programs break lines also where the type face changes, at marks above all. */
  private boolean isCutShort(String line, String next) {
    if (NUMBER_ALONE.matcher(line).matches()) {
      return false;
    }
    boolean opens =
        OPENS.indexOf(next.charAt(0)) >= 0
            && width(line) >= edge * HALF
            && !NUMBERED.matcher(line).matches();
    return opens
        || GOES_ON.indexOf(line.charAt(line.length() - 1)) >= 0
        || CONTINUES.indexOf(next.charAt(0)) >= 0;
  }

  private boolean isFull(double width) {
    return width >= edge - SLACK;
  }

  /* A line of prose may end in a number, too. */
  private static boolean isRow(String line, boolean prose) {
    return isOfTable(line)
        || FIGURES.matcher(line).matches()
        || (!prose && ENDS_IN_FIGURE.matcher(line).matches());
  }

  private static boolean isHeading(String line) {
    return HEADING.matcher(line).matches();
  }

  private double indent(int index) {
    return lines
        .get(index)
        .codePoints()
        .takeWhile(Character::isWhitespace)
        .mapToDouble(c -> Script.wide(c) ? 1 : HALF)
        .sum();
  }
}
