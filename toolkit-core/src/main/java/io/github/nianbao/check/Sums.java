package io.github.nianbao.check;

import io.github.nianbao.form.Equation;
import io.github.nianbao.form.Equation.Term;
import io.github.nianbao.report.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Both sides of an equation, filled in.
 *
 * @param equation the equation
 * @param figures figures of its terms, left to right
 */
record Sums(Equation equation, List<Figure> figures) {
  Sums {
    figures = List.copyOf(figures);
  }

  /** All terms, left to right. */
  static List<Term> terms(Equation equation) {
    return Stream.concat(equation.left().stream(), equation.right().stream()).toList();
  }

  /** Paths of the figures that are not numbers. */
  List<String> unknown() {
    List<Term> terms = terms(equation);
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      if (!(figures.get(i) instanceof Figure.Numeric)) {
        unknown.add(terms.get(i).field().path());
      }
    }
    return unknown;
  }

  /** Whether all that is unknown is blank. */
  boolean onlyBlanksUnknown() {
    return figures.stream().noneMatch(Figure.Text.class::isInstance);
  }

  /** The figures as numbers, 0 where unknown. */
  List<BigDecimal> values() {
    return figures.stream().map(Sums::value).toList();
  }

  /** The sum of the left side, anything unknown taken as 0. */
  BigDecimal left() {
    return sum(equation.left(), 0);
  }

  /** The sum of the right side, anything unknown taken as 0. */
  BigDecimal right() {
    return sum(equation.right(), equation.left().size());
  }

  /** Whether the sums compare as they should, anything unknown taken as 0. */
  boolean hold() {
    int order = left().compareTo(right());
    return switch (equation.relation().comparison()) {
      case EQUAL -> order == 0;
      case AT_LEAST -> order >= 0;
      case DIFFERENT -> order != 0 || values().stream().allMatch(value -> value.signum() == 0);
    };
  }

  private static BigDecimal value(Figure figure) {
    return figure instanceof Figure.Numeric numeric ? numeric.value() : BigDecimal.ZERO;
  }

  private BigDecimal sum(List<Term> terms, int first) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < terms.size(); i++) {
      BigDecimal value = value(figures.get(first + i));
      sum = terms.get(i).negative() ? sum.subtract(value) : sum.add(value);
    }
    return sum;
  }
}
