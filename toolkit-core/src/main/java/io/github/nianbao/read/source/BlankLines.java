package io.github.nianbao.read.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Blank cells of a table whose cells are paragraphs: an empty line parts each from the next, and a
 * blank cell leaves one more, or a line of blanks. Immutable.
 */
final class BlankLines {
  private static final Pattern ALONE = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern FIGURES_BEHIND =
      Pattern.compile("\\s*\\|\\s*(?:[+-]?\\d[\\d.,]*\\s*\\|\\s*)+");
  private static final Pattern LABEL = Pattern.compile("[^|]*[^|\\s\\d][^|]*\\|");
  private static final Pattern FIGURE = Pattern.compile("[+-]?\\d[\\d.,]*|[/—-]");

  /* So many times figures stand apart, and so many rows end, without a line more. */
  private static final int SEVERAL = 3;

  /* Rows in which a line of blanks follows each cell: there it is no cell itself. */
  private static final int FEW = 2;

  private final List<String> lines;
  private final List<Integer> printed = new ArrayList<>();

  private BlankLines(List<String> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      if (!Blank.trim(lines.get(i)).isEmpty()) {
        printed.add(i);
      }
    }
  }

  /**
   * The numbers of the lines that stand for a blank cell each, beside figures only; none where full
   * rows do not show that cells are one line apart, or where lines of blanks part all of them.
   */
  static Set<Integer> of(List<String> lines) {
    BlankLines all = new BlankLines(lines);
    return all.areCellsOneLineApart() ? all.blanks() : Set.of();
  }

  /**
   * How many lines behind one that begins a row go on with it, where a line break stands in each
   * blank cell: strokes alone, and strokes before figures.
   */
  static int behind(int row, List<String> lines) {
    int more = 0;
    String first = Blank.trim(lines.get(row));
    if (first.endsWith("|") && LABEL.matcher(first).lookingAt()) {
      for (int i = row + 1; i < lines.size(); i++) {
        if (FIGURES_BEHIND.matcher(lines.get(i)).matches()) {
          more = i - row;
        } else if (!ALONE.matcher(lines.get(i)).matches()) {
          break;
        }
      }
    }
    return more;
  }

  private boolean areCellsOneLineApart() {
    int figures = 0;
    int ends = 0;
    int parted = 0;
    for (int i = 0; i + 1 < printed.size(); i++) {
      if (isFigure(i) && isFigure(i + 1)) {
        if (gap(i) == 0) {
          return false;
        }
        figures += gap(i) == 1 ? 1 : 0;
      }
      parted += isPartedRow(i) ? 1 : 0;
      ends += isFigure(i) && !isFigure(i + 1) && gap(i) == 1 ? 1 : 0;
    }
    return figures >= SEVERAL && ends >= SEVERAL && parted < FEW;
  }

  private Set<Integer> blanks() {
    Set<Integer> blanks = new HashSet<>();
    for (int i = 0; i + 1 < printed.size(); i++) {
      if (isFigure(i) || isFigure(i + 1)) {
        addBlanks(printed.get(i), printed.get(i + 1), blanks);
      }
    }
    return blanks;
  }

  private void addBlanks(int printed, int next, Set<Integer> blanks) {
    int last = printed;
    for (int line = printed + 1; line < next; line++) {
      if (!lines.get(line).isEmpty()) {
        blanks.add(line);
        last = line;
      } else if (line > last + 1) {
        blanks.add(line);
      }
    }
  }

  private boolean isFigure(int index) {
    return FIGURE.matcher(Blank.trim(lines.get(printed.get(index)))).matches();
  }

  /* A label and several figures, with a line of blanks behind each of them. */
  private boolean isPartedRow(int label) {
    int end = label;
    while (end + 1 < printed.size() && isFigure(end + 1) && spaces(end) == 1) {
      end++;
    }
    return !isFigure(label)
        && end >= label + SEVERAL
        && end + 1 < printed.size()
        && !isFigure(end + 1)
        && spaces(end) == 1;
  }

  /* Lines of blanks between a printed line and the next. */
  private long spaces(int index) {
    return lines.subList(printed.get(index) + 1, printed.get(index + 1)).stream()
        .filter(line -> !line.isEmpty())
        .count();
  }

  /* Lines without print between a printed line and the next. */
  private int gap(int index) {
    return printed.get(index + 1) - printed.get(index) - 1;
  }
}
