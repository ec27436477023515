package io.github.nianbao.report;

import java.math.BigDecimal;

/**
 * What a printed figure means. Full-width digits, signs and commas are read as their narrow forms;
 * space around the text, no-break and ideographic space included, does not count.
 *
 * <p>Sources: the states of a figure and the scaling of units are those of the cross-checks and of
 * the migration; 万件 and 亿 scale, 万元 is the unit of the form itself and stays.
 */
public sealed interface FigureText {

  /** Understands any text; never fails. */
  static FigureText of(String printed) {
    return PrintedFigure.read(printed);
  }

  /**
   * A number.
   *
   * @param value its value, scaled: of {@code 2.46万件} 24600
   * @param unit unit after scaling ({@code 件}, {@code 万元}), empty where none is printed
   * @param approximate whether it was rounded when it was printed: scaled, or called 约 or 余
   * @param sign the sign as printed
   */
  record Value(BigDecimal value, String unit, boolean approximate, Sign sign)
      implements FigureText {}

  /** A stroke, 无 or 不适用: there is nothing to count. */
  record NotApplicable() implements FigureText {}

  /** Nothing printed. */
  record Nothing() implements FigureText {}

  /** Text that is no figure, such as 见附件. */
  record Unreadable() implements FigureText {}

  /** A sign as printed. */
  enum Sign {
    NONE,
    PLUS,
    MINUS,
    /** Printed twice, as in {@code --253}, which counts as -253: worth a look by a person. */
    DOUBLED
  }
}
