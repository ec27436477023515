package io.github.nianbao.check;

import io.github.nianbao.form.FigureField;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The figures of one table of a report against the sums of those of its parts.
 *
 * @param differences figures that are not the sum
 * @param unknown paths of figures that some report does not have as a number
 * @param silent those reports
 */
record PartSums(List<Difference> differences, List<String> unknown, Set<Report> silent) {

  /** A figure of the whole that is not the sum of the parts. */
  record Difference(FigureField field, BigDecimal whole, BigDecimal sum) {}

  static PartSums of(Sheet sheet, Report whole, List<Report> parts) {
    PartSums sums = new PartSums(new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>());
    sheet.fields().values().forEach(field -> sums.add(field, whole, parts));
    return sums;
  }

  private void add(FigureField field, Report whole, List<Report> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean known = true;
    for (Report part : parts) {
      if (part.figure(field.path()) instanceof Figure.Numeric number) {
        sum = sum.add(number.value());
      } else {
        silent.add(part);
        known = false;
      }
    }
    if (!(whole.figure(field.path()) instanceof Figure.Numeric total)) {
      silent.add(whole);
      unknown.add(field.path());
    } else if (!known) {
      unknown.add(field.path());
    } else if (total.value().compareTo(sum) != 0) {
      differences.add(new Difference(field, total.value(), sum));
    }
  }
}
