package io.github.nianbao.check;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.FormTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts findings into words of one language. Labels stay as the form prints them. Immutable. */
final class Wording {
  private static final int FEW = 5;

  private final Messages messages;

  Wording(Messages messages) {
    this.messages = messages;
  }

  /** A finding whose sentence the bundle has under {@code CODE.message}. */
  Finding finding(
      String code, Severity severity, @Nullable String path, Map<String, String> values) {
    return Finding.of(code, severity, path, messages.text(code + ".message", values));
  }

  /** The text under a key of the bundle. */
  String text(String key, Map<String, String> values) {
    return messages.text(key, values);
  }

  /** Names as one text. */
  String list(List<String> names) {
    return messages.list(names);
  }

  /** The first few of many names as one text. */
  String few(List<String> names) {
    String first = list(names.stream().limit(FEW).toList());
    return names.size() > FEW ? first + "……" : first;
  }

  /** The language of the words. */
  Language language() {
    return messages.language();
  }

  /**
   * The code of a rule for one table: {@code T3-INT}, or {@code T-INT} for a table of a user's own
   * form.
   */
  String code(Sheet sheet, String rule) {
    String own = "T" + sheet.number() + "-" + rule;
    return sheet.official() && messages.has(own + ".message") ? own : "T-" + rule;
  }

  /** The name of a table. */
  String table(FormTable table) {
    return language() == Language.ZH ? table.name().zh() : table.name().en();
  }

  /** The name of a row: its label, with the label it stands under where that numbers it. */
  static String row(FigureField field) {
    return field.rowName();
  }

  /** The name of a column: its own heading, or all of them where there are no row labels. */
  static String column(FigureField field) {
    return field.columnName();
  }

  /** The name of a cell: row and column. */
  static String cell(FigureField field) {
    return field.cellName();
  }

  /** The heading over a column, or its own where there is none. */
  static String group(FigureField field) {
    List<String> labels = field.columnLabels();
    return labels.get(Math.max(0, labels.size() - 2));
  }

  /** A number as people write it. */
  static String number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
  }
}
