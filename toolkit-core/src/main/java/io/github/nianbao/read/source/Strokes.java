package io.github.nianbao.read.source;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Strokes between the cells of plain text, whatever they are drawn with, made one kind. Immutable.
 *
 * @param lines the lines; those of strokes and dashes only are blank
 * @param aloneIsBlank whether a stroke alone on a line stands for a blank cell in its place; else
 *     it fills up a short row
 */
record Strokes(List<String> lines, boolean aloneIsBlank) {
  private static final Pattern DRAWN = Pattern.compile("[│┃║￨｜]");
  private static final Pattern RULE = Pattern.compile("[\\s─━═┄┈┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝┏┳┓┣╋┫┗┻┛╭╮╰╯]+");
  private static final Pattern MARKDOWN =
      Pattern.compile("\\s*\\|?(?:\\s*:?-{2,}:?\\s*\\|)+(?:\\s*:?-{2,}:?)?\\s*");
  private static final Pattern SINGLE = Pattern.compile("[^|\\s]\\s*\\|\\s*[^|\\s]");
  private static final Pattern DOUBLE = Pattern.compile("[^|\\s]\\s*\\|\\|\\s*[^|\\s]");
  private static final Pattern FIGURE = Pattern.compile("\\s*[+-]?\\d[\\d.,]*\\s*\\|\\s*");
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
    return new Strokes(List.of(lines), aloneIsBlank(lines));
  }

  /* Where cells are parted by two strokes throughout. */
  private static void halve(String[] lines) {
    boolean single = Arrays.stream(lines).anyMatch(line -> SINGLE.matcher(line).find());
    long doubled = Arrays.stream(lines).filter(line -> DOUBLE.matcher(line).find()).count();
    if (!single && doubled >= SEVERAL) {
      Arrays.setAll(lines, i -> lines[i].replace("||", "|"));
    }
  }

  /* Fillings stand at the end of a row and are as long as it is short; blanks stand alone. */
  private static boolean aloneIsBlank(String[] lines) {
    int between = 0;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (line.length() > 1 && line.chars().allMatch(c -> c == '|' || c == ' ')) {
        return false;
      }
      if (isAlone(line) && i + 1 < lines.length && FIGURE.matcher(lines[i + 1]).matches()) {
        between++;
      }
    }
    return between >= SEVERAL;
  }

  /** Whether a line is a stroke and nothing else. */
  static boolean isAlone(String line) {
    return line.strip().equals("|");
  }
}
