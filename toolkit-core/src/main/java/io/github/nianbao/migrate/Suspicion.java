package io.github.nianbao.migrate;

import io.github.nianbao.form.Equation;
import io.github.nianbao.form.Equation.Term;
import io.github.nianbao.form.Quantity;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.FigureText;
import io.github.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether a figure repeats what stands beside it: decisions that equal last year's items and their
 * change are probably a number of items. A change counts with either sign, since its head may have
 * held the sign.
 */
final class Suspicion {
  private Suspicion() {}

  /** Whether both sides are equal, all terms known and not all of them 0. */
  static boolean holds(Equation equation, Report report) {
    List<Term> terms = equation.right();
    BigDecimal rest = BigDecimal.ZERO;
    BigDecimal change = BigDecimal.ZERO;
    BigDecimal size = BigDecimal.ZERO;
    for (Term term : terms) {
      Optional<BigDecimal> value = value(term, report);
      if (value.isEmpty()) {
        return false;
      }
      BigDecimal signed = term.negative() ? value.get().negate() : value.get();
      size = size.add(signed.abs());
      if (term.field().quantity().kind() == Quantity.Kind.CHANGE) {
        change = change.add(signed);
      } else {
        rest = rest.add(signed);
      }
    }
    Optional<BigDecimal> found = value(equation.left().get(0), report);
    if (found.isEmpty() || size.add(found.get().abs()).signum() == 0) {
      return false;
    }
    BigDecimal difference = found.get().subtract(rest);
    return difference.compareTo(change) == 0 || difference.compareTo(change.negate()) == 0;
  }

  private static Optional<BigDecimal> value(Term term, Report report) {
    Figure figure = report.figure(term.field().path());
    if (figure instanceof Figure.Numeric numeric) {
      return Optional.of(numeric.value());
    }
    return FigureText.of(figure.printed()) instanceof FigureText.Value value
        ? Optional.of(value.value())
        : Optional.empty();
  }
}
