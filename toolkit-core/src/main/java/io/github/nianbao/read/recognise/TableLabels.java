package io.github.nianbao.read.recognise;

import io.github.nianbao.form.Column;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.Quantity;
import io.github.nianbao.form.RowLabel;
import io.github.nianbao.read.recognise.Label.Fit;
import io.github.nianbao.read.recognise.Label.Print;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  private static String join(String path, String key) {
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

  /** The headings of a block. */
  static final class Head {
    private final Label banner;
    private final Label corner;
    private final List<Column> tree;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> leaves = new ArrayList<>();

    Head(FormTable.Block block, String firstRow) {
      this.banner = new Label(block.banner(), List.of());
      this.corner = new Label(block.corner(), List.of());
      this.tree = block.columns();
      List<Node> level = tree.stream().map(column -> new Node(column, "", -1)).toList();
      while (!level.isEmpty()) {
        List<Node> next = new ArrayList<>();
        for (Node node : level) {
          next.addAll(node.below(entries.size()));
          entries.add(entry(node, firstRow));
        }
        level = next;
      }
      tree.forEach(column -> collectLeaves(new Node(column, "", -1)));
    }

    private record Node(Column column, String path, int parent) {
      String key() {
        return path.isEmpty()
            ? column.key()
            : column.key().isEmpty() ? path : path + "." + column.key();
      }

      List<Node> below(int self) {
        return column.children().stream().map(child -> new Node(child, key(), self)).toList();
      }
    }

    private void collectLeaves(Node node) {
      entries.stream().filter(entry -> node.key().equals(entry.key())).forEach(leaves::add);
      node.below(-1).forEach(this::collectLeaves);
    }

    private static Entry entry(Node node, String firstRow) {
      Column column = node.column();
      boolean leaf = column.children().isEmpty();
      return new Entry(
          leaf ? node.key() : null,
          node.parent(),
          join(firstRow, node.key()),
          new Label(column.label(), column.aliases()),
          column.quantity());
    }

    /** The title across the block; without text where there is none. */
    Label banner() {
      return banner;
    }

    /** The label above the row labels; without text where there is none. */
    Label corner() {
      return corner;
    }

    /** Headings as they are read: the upper row first. */
    List<Entry> entries() {
      return entries;
    }

    /** Columns of figures, left to right. */
    List<Entry> leaves() {
      return leaves;
    }

    /** Whether there is but one row of headings. */
    boolean isFlat() {
      return tree.stream().allMatch(column -> column.children().isEmpty());
    }

    /** Whether a text is one of the headings over the figures. */
    boolean isColumn(Print print) {
      return entries.stream().anyMatch(entry -> entry.label().fit(print) != Fit.NONE);
    }

    private boolean isLike(Print print) {
      return banner.fit(print) != Fit.NONE
          || corner.fit(print) != Fit.NONE
          || entries.stream().anyMatch(entry -> entry.label().fit(print) != Fit.NONE);
    }

    private boolean isLike(String text) {
      return isLike(Print.of(text));
    }

    private Set<String> folded() {
      Set<String> all = new HashSet<>(List.of(banner.folded(), corner.folded()));
      entries.forEach(entry -> all.addAll(entry.label().words()));
      return all;
    }

    /**
     * A heading.
     *
     * @param key path of the column below its row, null for a heading over others
     * @param parent number of the heading it stands under, or -1
     * @param place path to name it in findings: that of its first figure
     * @param label its label
     * @param quantity what the column counts
     */
    record Entry(@Nullable String key, int parent, String place, Label label, Quantity quantity) {}
  }
}
