package io.github.nianbao.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How figures are printed, and what {@link FigureText} each way of printing means. */
final class PrintedFigure {
  /* Strokes of every length; full-width ones are narrow by now. */
  private static final Set<String> NOT_APPLICABLE =
      Set.of("/", "\\", "-", "--", "—", "——", "–", "―", "−", "不适用", "无");

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<about>约|近)?\\s*(?<sign>\\+\\+?|--?|−−?|增加?|减少?)?\\s*"
              + "(?<digits>\\d{1,3}(?:,\\d{3})+|\\d{1,30})(?<fraction>\\.\\d{1,30})?\\s*"
              + "(?<about2>余|多)?\\s*(?<scale>万|亿)?(?<about3>余|多)?\\s*"
              + "(?<unit>元|件|条|项|次|个|份|篇|宗|起)?");

  private static final Map<String, Integer> SCALES = Map.of("万", 4, "亿", 8);

  private PrintedFigure() {}

  static FigureText read(String printed) {
    String text = fold(printed).strip();
    if (text.isEmpty()) {
      return new FigureText.Nothing();
    }
    if (NOT_APPLICABLE.contains(text)) {
      return new FigureText.NotApplicable();
    }
    Matcher matcher = FIGURE.matcher(text);
    return matcher.matches() ? value(matcher) : new FigureText.Unreadable();
  }

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

  private static FigureText.Value value(Matcher figure) {
    String fraction = figure.group("fraction");
    String digits = figure.group("digits").replace(",", "");
    BigDecimal value = new BigDecimal(fraction == null ? digits : digits + fraction);
    FigureText.Sign sign = sign(figure.group("sign"));
    if (figure.group("sign") != null && "+增".indexOf(figure.group("sign").charAt(0)) < 0) {
      value = value.negate();
    }
    String scale = figure.group("scale");
    String unit = figure.group("unit") == null ? "" : figure.group("unit");
    boolean about =
        figure.group("about") != null
            || figure.group("about2") != null
            || figure.group("about3") != null;
    if (scale == null) {
      return new FigureText.Value(value, unit, about, sign);
    }
    if (scale.equals("万") && unit.equals("元")) {
      return new FigureText.Value(value, "万元", about, sign);
    }
    return new FigureText.Value(scaled(value, SCALES.getOrDefault(scale, 0)), unit, true, sign);
  }

  private static BigDecimal scaled(BigDecimal value, int power) {
    BigDecimal scaled = value.scaleByPowerOfTen(power).stripTrailingZeros();
    return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
  }

  private static FigureText.Sign sign(@Nullable String printed) {
    if (printed == null) {
      return FigureText.Sign.NONE;
    }
    if (printed.length() > 1 && printed.charAt(0) == printed.charAt(1)) {
      return FigureText.Sign.DOUBLED;
    }
    return "+增".indexOf(printed.charAt(0)) >= 0 ? FigureText.Sign.PLUS : FigureText.Sign.MINUS;
  }
}
