package io.github.nianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Explains a row that does not add up by figures that stand in the wrong cell. */
final class Slip {
  private Slip() {}

  /**
   * Whether a row adds up after its figures are moved one cell, or two neighbours joined ("1", "0"
   * for 10).
   *
   * @param row parts, then their total; not adding up as it stands
   */
  static boolean explains(List<BigDecimal> row) {
    return row.size() > 2 && (moved(row) || joined(row));
  }

  /* The total cell is empty and the last part is the total: all stand one cell too far left. */
  private static boolean moved(List<BigDecimal> row) {
    int last = row.size() - 1;
    return row.get(last).signum() == 0 && addsUp(row.subList(0, last));
  }

  private static boolean joined(List<BigDecimal> row) {
    for (int i = 0; i + 1 < row.size(); i++) {
      if (digits(row.get(i)) && row.get(i).signum() > 0 && digits(row.get(i + 1))) {
        List<BigDecimal> whole = new ArrayList<>(row);
        BigDecimal second = whole.remove(i + 1);
        whole.set(i, new BigDecimal(row.get(i).toPlainString() + second.toPlainString()));
        if (addsUp(whole)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean digits(BigDecimal value) {
    return value.signum() >= 0 && value.scale() == 0;
  }

  private static boolean addsUp(List<BigDecimal> row) {
    BigDecimal total = row.get(row.size() - 1);
    BigDecimal sum = total.negate();
    for (BigDecimal value : row) {
      sum = sum.add(value);
    }
    return sum.compareTo(total) == 0 && total.signum() > 0;
  }
}
