package io.github.nianbao.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    String text = Patterns.fold(printed).strip();
    if (text.isEmpty()) {
      return new Nothing();
    }
    if (Patterns.NOT_APPLICABLE.contains(text)) {
      return new NotApplicable();
    }
    Matcher matcher = Patterns.FIGURE.matcher(text);
    return matcher.matches() ? Patterns.value(matcher) : new Unreadable();
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

  /** How figures are printed. */
  final class Patterns {
    /* Strokes of every length; full-width ones are narrow by now. */
    private static final Set<String> NOT_APPLICABLE =
        Set.of("/", "\\", "-", "--", "—", "——", "–", "―", "−", "不适用", "无");

    private static final Pattern FIGURE =
        Pattern.compile(
            "(?<about>约|近)?\\s*(?<sign>\\+\\+?|--?|−−?)?\\s*"
                + "(?<digits>\\d{1,3}(?:,\\d{3})+|\\d{1,30})(?<fraction>\\.\\d{1,30})?\\s*"
                + "(?<about2>余|多)?\\s*(?<scale>万|亿)?(?<about3>余|多)?\\s*"
                + "(?<unit>元|件|条|项|次|个|份|篇|宗|起)?");

    private static final Map<String, Integer> SCALES = Map.of("万", 4, "亿", 8);

    private Patterns() {}

    /* Not NFKC, which would read the footnote mark of 5① as another digit. */
    private static String fold(String printed) {
      StringBuilder text = new StringBuilder(printed.length());
      for (int i = 0; i < printed.length(); i++) {
        char c = printed.charAt(i);
        if (c >= '！' && c <= '～') {
          text.append((char) (c - '！' + '!'));
        } else {
          text.append(c == '\u00A0' || c == '\u3000' ? ' ' : c);
        }
      }
      return text.toString();
    }

    private static Value value(Matcher figure) {
      String fraction = figure.group("fraction");
      String digits = figure.group("digits").replace(",", "");
      BigDecimal value = new BigDecimal(fraction == null ? digits : digits + fraction);
      Sign sign = sign(figure.group("sign"));
      if (figure.group("sign") != null && figure.group("sign").charAt(0) != '+') {
        value = value.negate();
      }
      String scale = figure.group("scale");
      String unit = figure.group("unit") == null ? "" : figure.group("unit");
      boolean about =
          figure.group("about") != null
              || figure.group("about2") != null
              || figure.group("about3") != null;
      if (scale == null) {
        return new Value(value, unit, about, sign);
      }
      if (scale.equals("万") && unit.equals("元")) {
        return new Value(value, "万元", about, sign);
      }
      return new Value(scaled(value, SCALES.getOrDefault(scale, 0)), unit, true, sign);
    }

    private static BigDecimal scaled(BigDecimal value, int power) {
      BigDecimal scaled = value.scaleByPowerOfTen(power).stripTrailingZeros();
      return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }

    private static Sign sign(@org.jspecify.annotations.Nullable String printed) {
      if (printed == null) {
        return Sign.NONE;
      }
      if (printed.length() > 1) {
        return Sign.DOUBLED;
      }
      return printed.equals("+") ? Sign.PLUS : Sign.MINUS;
    }
  }
}
