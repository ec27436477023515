package io.github.nianbao.read.recognise;

import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.RowLabel;
import io.github.nianbao.read.recognise.Label.Fit;
import io.github.nianbao.read.recognise.Label.Print;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The labels of a table of a form in the order in which they are printed. Immutable. */
final class TableLabels {
  private final String formId;
  private final FormTable table;
  private final Map<String, FigureField> fields;
  private final List<Row> rows = new ArrayList<>();
  private final List<Head> heads = new ArrayList<>();
  private final Set<String> folded = new HashSet<>();
  private final Set<String> foreign;

  /**
   * The labels of a table.
   *
   * @param others the same table in the other forms
   */
  TableLabels(String formId, FormTable table, List<FormTable> others) {
    this.formId = formId;
    this.table = table;
    this.fields = table.fields();
    for (int block = 0; block < table.blocks().size(); block++) {
      FormTable.Block source = table.blocks().get(block);
      collectRows(source.rows(), block, table.key(), -1);
      heads.add(new Head(source, firstRow(block)));
    }
    rows.forEach(row -> folded.addAll(row.label().words()));
    heads.forEach(head -> folded.addAll(head.folded()));
    folded.remove("");
    foreign = new HashSet<>();
    for (FormTable other : others) {
      other.blocks().forEach(block -> foreign.addAll(new Head(block, table.key()).folded()));
    }
    heads.forEach(head -> foreign.removeIf(head::isLike));
  }

  private void collectRows(List<RowLabel> labels, int block, String path, int parent) {
    for (RowLabel label : labels) {
      String below = join(path, label.key());
      int order = rows.size();
      boolean leaf = label.children().isEmpty();
      rows.add(
          new Row(order, block, parent, below, leaf, new Label(label.label(), label.aliases())));
      collectRows(label.children(), block, below, order);
    }
  }

  private String firstRow(int block) {
    return rows.stream()
        .filter(row -> row.block() == block && row.leaf())
        .findFirst()
        .map(Row::path)
        .orElse(table.key());
  }

  /** A path below another. */
  static String join(String path, String key) {
    return key.isEmpty() ? path : path + "." + key;
  }

  /** The id of the form. */
  String formId() {
    return formId;
  }

  /** The key of the table. */
  String key() {
    return table.key();
  }

  /** The table. */
  FormTable table() {
    return table;
  }

  /** The unit of the figure at a path, empty where the form names none. */
  String unit(String path) {
    FigureField field = fields.get(path);
    return field == null ? "" : field.quantity().unit();
  }

  /** Row labels, groups before what they hold. */
  List<Row> rows() {
    return rows;
  }

  /** Headings of each block. */
  List<Head> heads() {
    return heads;
  }

  /** Whether rows have labels. */
  boolean hasRowLabels() {
    return table.stub() > 0;
  }

  /** All labels, folded. */
  Set<String> words() {
    return folded;
  }

  /** Whether a text is one of the labels but for its number, notes or slips of the pen. */
  boolean isLike(Print print) {
    return rows.stream().anyMatch(row -> row.label().fit(print) != Fit.NONE)
        || heads.stream().anyMatch(head -> head.isLike(print));
  }

  /** Whether a text is a heading that only other forms have over this table. */
  boolean isForeign(Print print) {
    return foreign.contains(print.folded());
  }

  /** Whether a folded text is one of the labels. */
  boolean has(String text) {
    return folded.contains(text);
  }

  /**
   * A row label.
   *
   * @param order number of the label, from 0
   * @param block number of its block
   * @param parent order of the label it stands beside, or -1
   * @param path path of the row, or of all rows beside it
   * @param leaf whether it is a row of figures
   * @param label its label
   */
  record Row(int order, int block, int parent, String path, boolean leaf, Label label) {}
}
