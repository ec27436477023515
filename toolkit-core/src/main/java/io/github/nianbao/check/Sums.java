package io.github.nianbao.check;

import io.github.nianbao.form.Equation;
import io.github.nianbao.form.Equation.Term;
import io.github.nianbao.report.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Both sides of an equation, filled in.
 *
 * @param equation the equation
 * @param figures figure of each of its terms
 */
record Sums(Equation equation, Map<Term, Figure> figures) {

  /** All terms, left to right. */
  static List<Term> terms(Equation equation) {
    return Stream.concat(equation.left().stream(), equation.right().stream()).toList();
  }

  /** The terms whose figure is not a number. */
  List<Term> unknown() {
    return terms(equation).stream()
        .filter(term -> !(figures.get(term) instanceof Figure.Numeric))
        .toList();
  }

  /** Whether all that is unknown is blank. */
  boolean onlyBlanksUnknown() {
    return unknown().stream().allMatch(term -> figures.get(term) instanceof Figure.Blank);
  }

  /** The sum of the left side, anything unknown taken as 0. */
  BigDecimal left() {
    return sum(equation.left());
  }

  /** The sum of the right side, anything unknown taken as 0. */
  BigDecimal right() {
    return sum(equation.right());
  }

  /** Whether the sums compare as they should, anything unknown taken as 0. */
  boolean hold() {
    int order = left().compareTo(right());
    return switch (equation.relation().comparison()) {
      case EQUAL -> order == 0;
      case AT_LEAST -> order >= 0;
      case DIFFERENT -> order != 0 || allZero();
    };
  }

  /** The figure of a term as a number, 0 where it is unknown. */
  BigDecimal value(Term term) {
    return figures.get(term) instanceof Figure.Numeric numeric ? numeric.value() : BigDecimal.ZERO;
  }

  private boolean allZero() {
    return terms(equation).stream().allMatch(term -> value(term).signum() == 0);
  }

  private BigDecimal sum(List<Term> terms) {
    return terms.stream()
        .map(term -> term.negative() ? value(term).negate() : value(term))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
