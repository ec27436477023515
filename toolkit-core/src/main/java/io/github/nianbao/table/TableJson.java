package io.github.nianbao.table;

import io.github.nianbao.table.page.Box;
import java.io.IOException;
import java.util.List;

/** Writes tables as JSON, in the shape of the published contract. */
public final class TableJson {
  private final Appendable out;

  private TableJson(Appendable out) {
    this.out = out;
  }

  /**
   * Writes {@code {"tables":[…]}}.
   *
   * @throws IOException when {@code out} cannot be written
   */
  public static void write(List<Table> tables, Appendable out) throws IOException {
    out.append("{\"tables\":");
    new TableJson(out).list(tables);
    out.append("}\n");
  }

  /** Writes {@code [table,…]}, for callers that put more beside the tables. */
  static void writeList(List<Table> tables, Appendable out) throws IOException {
    new TableJson(out).list(tables);
  }

  private void list(List<Table> tables) throws IOException {
    out.append('[');
    for (int i = 0; i < tables.size(); i++) {
      out.append(i == 0 ? "" : ",").append("\n");
      table(tables.get(i));
    }
    out.append(']');
  }

  private void table(Table table) throws IOException {
    out.append("{\"page\":").append(Integer.toString(table.page())).append(",\"bbox\":");
    box(table.box());
    out.append(",\"rows\":").append(Integer.toString(table.rows()));
    out.append(",\"cols\":").append(Integer.toString(table.cols()));
    out.append(",\"confidence\":").append(number(table.confidence()));
    out.append(",\"doubts\":[");
    for (int i = 0; i < table.doubts().size(); i++) {
      out.append(i == 0 ? "" : ",");
      string(table.doubts().get(i).id());
    }
    out.append("],\"parts\":[");
    for (int i = 0; i < table.parts().size(); i++) {
      Table.Part part = table.parts().get(i);
      out.append(i == 0 ? "" : ",").append("{\"page\":").append(Integer.toString(part.page()));
      out.append(",\"bbox\":");
      box(part.box());
      out.append('}');
    }
    out.append("],\"cells\":[");
    for (int i = 0; i < table.cells().size(); i++) {
      out.append(i == 0 ? "\n" : ",\n");
      cell(table.cells().get(i));
    }
    out.append("]}");
  }

  private void cell(Table.Cell cell) throws IOException {
    out.append("{\"row\":").append(Integer.toString(cell.row()));
    out.append(",\"col\":").append(Integer.toString(cell.col()));
    out.append(",\"rowspan\":").append(Integer.toString(cell.rowspan()));
    out.append(",\"colspan\":").append(Integer.toString(cell.colspan()));
    out.append(",\"text\":");
    string(cell.text());
    out.append(",\"page\":").append(Integer.toString(cell.page())).append(",\"bbox\":");
    box(cell.box());
    out.append('}');
  }

  private void box(Box box) throws IOException {
    out.append('[').append(number(box.left())).append(',').append(number(box.top()));
    out.append(',').append(number(box.right())).append(',').append(number(box.bottom()));
    out.append(']');
  }

  /** Two decimals are a fortieth of a millimetre; more is noise. */
  private static String number(double value) {
    double rounded = Math.rint(value * 100) / 100;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  private void string(String text) throws IOException {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> escaped(c, text, i);
      }
    }
    out.append('"');
  }

  private void escaped(char c, String text, int i) throws IOException {
    boolean lone =
        (Character.isHighSurrogate(c)
                && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))))
            || (Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))));
    if (c < 0x20 || c == 0x2028 || c == 0x2029 || lone) {
      String hex = Integer.toHexString(c);
      out.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
    } else {
      out.append(c);
    }
  }
}
