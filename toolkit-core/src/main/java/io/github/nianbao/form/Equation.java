package io.github.nianbao.form;

import io.github.nianbao.finding.Severity;
import java.util.List;

/**
 * A relation of a form for one binding: figures summed on the left, figures summed on the right.
 * How the two sums compare is said by the relation. Immutable.
 *
 * @param relation the relation it comes from
 * @param binding what {@code *} stands for: path of a column or row or a key; empty for none
 * @param left terms summed on the left
 * @param right terms summed on the right
 * @param severity severity of the finding when it does not hold
 */
public record Equation(
    Relation relation, String binding, List<Term> left, List<Term> right, Severity severity) {
  public Equation {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /**
   * A figure in a sum.
   *
   * @param field the figure; of last year's report only its path matters
   * @param negative whether it is subtracted
   * @param lastYear whether it is the figure of the year before
   */
  public record Term(FigureField field, boolean negative, boolean lastYear) {}
}
