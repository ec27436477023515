package io.github.nianbao.form;

import io.github.nianbao.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
  /** Figures that have a letter in messages. */
  public static final int LETTERS = 26;

  private static final Set<String> NAMED =
      Set.of("table", "row", "column", "group", "left", "right", "difference", "year", "lastYear");

  public Equation {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /**
   * The places that a message about this equation may have: {@code table}, {@code row}, {@code
   * column} and {@code group} name what is concerned, {@code left}, {@code right} and {@code
   * difference} are the sums, {@code year} and {@code lastYear} the years, and {@code a}, {@code
   * b}, {@code c} … the figures, left side first.
   */
  public Set<String> places() {
    Set<String> places = new TreeSet<>(NAMED);
    for (int i = 0; i < Math.min(LETTERS, left.size() + right.size()); i++) {
      places.add(Character.toString('a' + i));
    }
    return places;
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
