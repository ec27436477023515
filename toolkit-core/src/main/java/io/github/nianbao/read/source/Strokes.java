package io.github.nianbao.read.source;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Strokes between the cells of plain text, whatever they are drawn with, made one kind. Immutable.
 *
 * @param lines the lines; those of strokes and dashes only are blank
 * @param blanks numbers of the lines that are a stroke alone and stand for a blank cell in its
 *     place; other strokes alone fill up a short row
 */
record Strokes(List<String> lines, Set<Integer> blanks) {
  private static final Pattern DRAWN = Pattern.compile("[│┃║￨｜]");
  private static final Pattern RULE = Pattern.compile("[\\s─━═┄┈┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝┏┳┓┣╋┫┗┻┛╭╮╰╯]+");
  private static final Pattern MARKDOWN =
      Pattern.compile("\\s*\\|?(?:\\s*:?-{2,}:?\\s*\\|)+(?:\\s*:?-{2,}:?)?\\s*");
  private static final Pattern SINGLE = Pattern.compile("[^|\\s]\\s*\\|\\s*[^|\\s]");
  private static final Pattern DOUBLE = Pattern.compile("[^|\\s]\\s*\\|\\|\\s*[^|\\s]");
  private static final Pattern FIGURE = Pattern.compile("\\s*[+-]?\\d[\\d.,]*\\s*\\|[\\s|]*");
  private static final Pattern LABEL = Pattern.compile("\\s*[^|\\s\\d][^|]*\\|[\\s|]*");
  private static final Pattern FILLED = Pattern.compile(".*\\|\\s*\\|\\s*");
  private static final Pattern LED = Pattern.compile("\\s*\\|\\s*([^|\\s][^|]*)");
  private static final int SEVERAL = 3;

  /** The lines of a text. */
  static Strokes of(String[] text) {
    String[] lines = text.clone();
    for (int i = 0; i < lines.length; i++) {
      if (DRAWN.matcher(lines[i]).results().limit(2).count() > 1) {
        lines[i] = DRAWN.matcher(lines[i]).replaceAll("|");
      }
      if (!lines[i].isBlank()
          && (RULE.matcher(lines[i]).matches() || MARKDOWN.matcher(lines[i]).matches())) {
        lines[i] = "";
      }
    }
    halve(lines);
    turn(lines);
    dropOpenings(lines);
    return new Strokes(List.of(lines), blanks(lines));
  }

  /* Where cells are parted by two strokes throughout. */
  private static void halve(String[] lines) {
    boolean single = Arrays.stream(lines).anyMatch(line -> SINGLE.matcher(line).find());
    long doubled = Arrays.stream(lines).filter(line -> DOUBLE.matcher(line).find()).count();
    if (!single && doubled >= SEVERAL) {
      Arrays.setAll(lines, i -> lines[i].replace("||", "|"));
    }
  }

  /* A cell to the line, the stroke before it instead of behind it. */
  private static void turn(String[] lines) {
    int from = 0;
    while (from < lines.length) {
      int to = from;
      while (to < lines.length && LED.matcher(lines[to]).matches()) {
        to++;
      }
      for (int i = from; to - from >= SEVERAL && i < to; i++) {
        lines[i] = LED.matcher(lines[i]).replaceFirst("$1 |");
      }
      from = to + 1;
    }
  }

  /*
   * A cell to the line, and the stroke before the first of each row on a line of its own. Where the
   * end of a row is marked, it always follows.
   */
  private static void dropOpenings(String[] lines) {
    int opened = 0;
    for (int i = 0; i + 1 < lines.length; i++) {
      if (FILLED.matcher(lines[i]).matches() && lines[i + 1].indexOf('|') >= 0) {
        if (!isAlone(lines[i + 1])) {
          return;
        }
        opened++;
      }
    }
    if (opened < SEVERAL) {
      return;
    }
    for (int i = 0; i + 1 < lines.length; i++) {
      boolean first = i == 0 || lines[i - 1].indexOf('|') < 0;
      boolean ended = first || FILLED.matcher(lines[i - 1]).matches();
      if (isAlone(lines[i]) && (ended || LABEL.matcher(lines[i + 1]).matches())) {
        lines[i] = "";
      }
    }
  }

  /*
   * Fillings stand at the end of a row and are as long as it is short; blanks stand alone. Where
   * there are both, only a stroke between figures of one row is a blank for certain.
   */
  private static Set<Integer> blanks(String[] lines) {
    boolean filled = Arrays.stream(lines).anyMatch(line -> FILLED.matcher(line).matches());
    Set<Integer> all = new HashSet<>();
    Set<Integer> led = new HashSet<>();
    int between = 0;
    for (int i = 0; i < lines.length; i++) {
      if (isAlone(lines[i])) {
        all.add(i);
        int figure = i + 1;
        while (figure < lines.length && isAlone(lines[figure])) {
          figure++;
        }
        if (figure < lines.length && FIGURE.matcher(lines[figure]).matches()) {
          between += figure == i + 1 ? 1 : 0;
          if (FILLED.matcher(lines[figure]).matches()
              || (figure + 1 < lines.length && goesOn(lines[figure + 1]))) {
            led.add(i);
          }
        }
      }
    }
    Set<Integer> blanks = filled ? led : all;
    return between >= SEVERAL ? Set.copyOf(blanks) : Set.of();
  }

  /* A running number has a label behind it. */
  private static boolean goesOn(String line) {
    return line.isBlank() || isAlone(line) || isFilling(line) || FIGURE.matcher(line).matches();
  }

  private static boolean isFilling(String line) {
    String strokes = line.strip();
    return strokes.length() > 1 && strokes.chars().allMatch(c -> c == '|' || c == ' ');
  }

  private static boolean isAlone(String line) {
    return line.strip().equals("|");
  }
}
