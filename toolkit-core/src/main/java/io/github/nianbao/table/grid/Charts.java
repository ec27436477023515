package io.github.nianbao.table.grid;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.List;

/** Tells the texts of a chart, its axes and its legend, from a table. */
final class Charts {
  /** So many values at equal steps make a scale. */
  private static final int SCALE = 5;

  private final List<Box> drawings;

  /**
   * @param drawings curves, oblique lines and pictures of the page
   */
  Charts(List<Box> drawings) {
    this.drawings = drawings;
  }

  boolean isChart(RegionTable table) {
    return scales(table) || drawnOver(table.region().box());
  }

  private boolean drawnOver(Box box) {
    Box near = box.grow(4);
    return drawings.stream()
            .filter(d -> d.width() > 4 && d.height() > 4)
            .filter(d -> near.contains(d.middleX(), d.middleY()))
            .count()
        >= 2;
  }

  /** Whether every column is a scale: values at equal steps, one under the other. */
  private static boolean scales(RegionTable table) {
    for (int c = 0; c < table.columns().count(); c++) {
      if (!scale(values(table, c))) {
        return false;
      }
    }
    return true;
  }

  private static List<Double> values(RegionTable table, int column) {
    List<Double> values = new ArrayList<>();
    for (List<Placed> line : table.placed()) {
      for (Placed p : line) {
        if (p.first() == column) {
          values.add(Figures.value(p.chunk().text()));
        }
      }
    }
    return values;
  }

  private static boolean scale(List<Double> values) {
    int run = 1;
    for (int i = 2; i < values.size(); i++) {
      double step = values.get(i) - values.get(i - 1);
      double before = values.get(i - 1) - values.get(i - 2);
      run = Math.abs(step - before) < 1e-6 && step != 0 ? run + 1 : 1;
      if (run + 1 >= SCALE) {
        return true;
      }
    }
    return false;
  }
}
