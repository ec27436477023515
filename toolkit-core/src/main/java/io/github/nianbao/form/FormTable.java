package io.github.nianbao.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of a form: one or more blocks below one another on one grid. Immutable.
 *
 * @param key key in the report and first part of every path, such as {@code applications}
 * @param name what people call it, such as 表三
 * @param widths widths of all grid columns in mm
 * @param stub number of grid columns at the left that hold row labels, 0 for none
 * @param blocks blocks in order
 */
public record FormTable(
    String key, LocalText name, List<Double> widths, int stub, List<Block> blocks) {
  public FormTable {
    widths = List.copyOf(widths);
    blocks = List.copyOf(blocks);
  }

  /** All figures in reading order, by path. */
  public Map<String, FigureField> fields() {
    Map<String, FigureField> fields = new LinkedHashMap<>();
    blocks.forEach(block -> block.fields(key).forEach(field -> fields.put(field.path(), field)));
    return fields;
  }

  /**
   * A part of a table with column headings of its own.
   *
   * @param banner title across the table, or an empty string for none
   * @param corner text of the corner above the row labels, or an empty string for none
   * @param columns column headings, a tree
   * @param rows row labels, a tree; a single row with an empty key and label where the table has no
   *     row labels
   */
  public record Block(String banner, String corner, List<Column> columns, List<RowLabel> rows) {
    public Block {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** The figures of this block, row by row. */
    List<FigureField> fields(String table) {
      List<Column.Leaf> leaves = Column.leaves(columns);
      List<FigureField> fields = new ArrayList<>();
      for (RowLabel.Leaf row : RowLabel.leaves(rows)) {
        for (Column.Leaf column : leaves) {
          fields.add(FigureField.of(table, row, column));
        }
      }
      return fields;
    }
  }
}
