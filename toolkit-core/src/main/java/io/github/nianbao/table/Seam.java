package io.github.nianbao.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two parts of a table at a page break: what the break cut is put together. Used once. */
final class Seam {
  /** How labels begin that are no continuation of the label above them. */
  private static final Pattern NUMBERED =
      Pattern.compile("^[（(]?[0-9一二三四五六七八九十]+[）).、．].*", Pattern.DOTALL);

  private final List<Table.Cell> above;
  private final List<Table.Cell> below;
  private final int row;
  private final List<EdgeCell> foot;
  private final List<EdgeCell> top;

  /**
   * @param above the cells before the break
   * @param below the cells behind it, in the rows and columns of the table
   * @param row the first row behind the break
   */
  Seam(List<Table.Cell> above, List<Table.Cell> below, int row, TablePart last, TablePart next) {
    this.above = new ArrayList<>(above);
    this.below = new ArrayList<>(below);
    this.row = row;
    this.foot = last.foot();
    this.top = next.top();
  }

  /** All cells, a cut row and cut labels put together; where a row was cut there is one less. */
  List<Table.Cell> joined() {
    if (cutRow()) {
      joinRow();
    } else {
      joinLabels();
    }
    above.addAll(below);
    return above;
  }

  /** Whether the break cut a row: told by a side that is not drawn, else by the text. */
  private boolean cutRow() {
    boolean open = !foot.isEmpty() && foot.stream().noneMatch(EdgeCell::closed);
    if (!open && foot.stream().anyMatch(e -> !e.closed())) {
      return false;
    }
    boolean any = open;
    boolean blank = false;
    boolean figureBelow = false;
    for (Table.Cell b : below) {
      Table.Cell a = b.row() == row ? above(b) : null;
      if (b.row() != row || (a != null && b.rowspan() > 1)) {
        continue;
      }
      if (a == null || !mayBeOne(a, b, open)) {
        return false;
      }
      figureBelow |= figure(b.text());
      any |= !figure(b.text()) && !b.text().isEmpty();
      blank |= a.text().isEmpty() != b.text().isEmpty();
    }
    boolean figureAbove =
        above.stream().anyMatch(a -> a.row() + a.rowspan() == row && figure(a.text()));
    return any && (open || (blank && !(figureAbove && figureBelow)));
  }

  /** Whether nothing speaks against two cells above each other being one. */
  private boolean mayBeOne(Table.Cell a, Table.Cell b, boolean open) {
    if (a.text().isEmpty() || b.text().isEmpty()) {
      return open || !NUMBERED.matcher(b.text()).matches();
    }
    return !figure(b.text()) && !NUMBERED.matcher(b.text()).matches() && (open || full(b));
  }

  private static boolean figure(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> ".,%-+/ ".indexOf(c) >= 0 || Character.isDigit(c));
  }

  private void joinRow() {
    for (Table.Cell b : List.copyOf(below)) {
      if (b.row() == row) {
        Table.Cell a = above(b);
        if (a != null) {
          above.set(above.indexOf(a), longer(a, b.rowspan() - 1, b.text()));
        }
        below.remove(b);
      }
    }
    below.replaceAll(
        b ->
            new Table.Cell(
                b.row() - 1, b.col(), b.rowspan(), b.colspan(), b.text(), b.page(), b.box()));
  }

  /** Joins the labels of groups that the break cut. */
  private void joinLabels() {
    for (Table.Cell b : List.copyOf(below)) {
      Table.Cell a = b.row() == row ? above(b) : null;
      if (a != null && !figure(a.text()) && !figure(b.text()) && oneLabel(a, b)) {
        boolean again = squeezed(a).equals(squeezed(b));
        above.set(above.indexOf(a), longer(a, b.rowspan(), again ? "" : b.text()));
        below.remove(b);
      }
    }
  }

  private boolean oneLabel(Table.Cell a, Table.Cell b) {
    boolean told = foot.stream().anyMatch(EdgeCell::closed);
    if (told && foot.stream().anyMatch(e -> !e.closed() && isOver(e, b))) {
      return true;
    }
    if (a.rowspan() == 1 && b.rowspan() == 1) {
      return b.text().isEmpty() && !a.text().isEmpty() && groups(a);
    }
    if (a.text().isEmpty()) {
      return a.rowspan() > 1;
    }
    boolean numbered = NUMBERED.matcher(b.text()).matches();
    boolean readsOn = NUMBERED.matcher(a.text()).matches() && !numbered && full(b);
    return b.text().isEmpty() || readsOn || squeezed(a).equals(squeezed(b));
  }

  /** Whether the column has no figures, and other labels below the head stand over several rows. */
  private boolean groups(Table.Cell label) {
    List<Table.Cell> column =
        Stream.concat(above.stream(), below.stream())
            .filter(c -> c.row() > 0 && c.col() == label.col() && c.colspan() == label.colspan())
            .toList();
    return column.stream().anyMatch(c -> c.rowspan() > 1)
        && column.stream().noneMatch(c -> figure(c.text()));
  }

  private static String squeezed(Table.Cell c) {
    return c.text().replaceAll("\\s", "");
  }

  /** Whether the last line above had no room for the first word of a cell, as far as is known. */
  private boolean full(Table.Cell b) {
    EdgeCell under = top.stream().filter(e -> e.box().equals(b.box())).findFirst().orElse(null);
    EdgeCell over = foot.stream().filter(e -> isOver(e, b)).findFirst().orElse(null);
    boolean known = under != null && under.firstWord() > 0 && over != null && over.lastLine() > 0;
    return !known || over.full(under);
  }

  private static boolean isOver(EdgeCell e, Table.Cell b) {
    double x = b.box().middleX();
    return e.box().left() < x && x < e.box().right();
  }

  private Table.@Nullable Cell above(Table.Cell b) {
    for (Table.Cell a : above) {
      if (a.row() + a.rowspan() == row && a.col() == b.col() && a.colspan() == b.colspan()) {
        return a;
      }
    }
    return null;
  }

  private static Table.Cell longer(Table.Cell a, int rows, String more) {
    String text = a.text().isEmpty() || more.isEmpty() ? a.text() + more : a.text() + "\n" + more;
    return new Table.Cell(
        a.row(), a.col(), a.rowspan() + rows, a.colspan(), text, a.page(), a.box());
  }
}
