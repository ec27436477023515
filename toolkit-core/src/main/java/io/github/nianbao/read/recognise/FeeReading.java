package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.read.recognise.Notes.Spot;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.Front.ProcessingFee;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fees for processing information (信息处理费) that prose reports. */
final class FeeReading {
  private static final String FEE = "(?:信息公开)?(?:信息)?处理费";
  private static final Pattern CLAUSE = Pattern.compile("[^。；;]*信息(?:公开)?处理费[^。；;]*");
  private static final Pattern AMOUNT =
      Pattern.compile(
          FEE + "(?:共计|合计|总计|金额|总金额|为|共|:)*(?<amount>\\d[\\d,]{0,12}(?:\\.\\d{1,4})?)(?<unit>万?元)");
  private static final Pattern CASES = Pattern.compile("(?<cases>\\d{1,6})(?:件|宗|笔|次)");
  private static final Pattern NONE =
      Pattern.compile(
          "(?:未|没有|无|不)(?:发生|产生|存在|收取|向.{0,10}收取|涉及)?[^,，]{0,12}"
              + FEE
              + "|"
              + FEE
              + "(?:的)?(?:情况)?(?:为|:)?(?:0元|零|未收取|无)");

  private FeeReading() {}

  /** What these paragraphs report, or null: an amount, or that nothing was taken. */
  static @Nullable ProcessingFee of(List<String> paragraphs, String path, Notes notes) {
    for (String paragraph : paragraphs) {
      Matcher clause = CLAUSE.matcher(Names.Folding.line(paragraph));
      while (clause.find()) {
        ProcessingFee fee = fee(clause.group());
        if (fee != null) {
          Map<String, String> values =
              Map.of("text", clause.group(), "amount", fee.amountYuan().printed());
          notes.add(Severity.INFO, "R-FEE.message", Spot.of(path, null), values);
          return fee;
        }
      }
    }
    return null;
  }

  private static @Nullable ProcessingFee fee(String clause) {
    Matcher amount = AMOUNT.matcher(clause);
    if (amount.find()) {
      BigDecimal value = new BigDecimal(amount.group("amount").replace(",", ""));
      boolean large = amount.group("unit").length() > 1;
      Matcher cases = CASES.matcher(clause);
      return new ProcessingFee(
          new Figure.Numeric(large ? value.movePointRight(4).stripTrailingZeros() : value),
          cases.find() ? Figure.of(Long.parseLong(cases.group("cases"))) : Figure.BLANK);
    }
    return NONE.matcher(clause).find() ? new ProcessingFee(Figure.of(0), Figure.BLANK) : null;
  }
}
