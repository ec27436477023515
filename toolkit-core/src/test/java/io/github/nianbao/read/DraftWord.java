package io.github.nianbao.read;

import io.github.nianbao.read.Draft.Item;
import io.github.nianbao.read.Draft.Part;
import io.github.nianbao.read.Draft.Text;
import io.github.nianbao.read.Sheet.Cell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A draft as a Word file, merged cells as Word stores them. */
final class DraftWord {
  private final XWPFDocument document = new XWPFDocument();

  private DraftWord() {}

  static byte[] docx(Draft draft) {
    DraftWord word = new DraftWord();
    draft.head.forEach(word::item);
    for (Part part : draft.parts) {
      part.title.forEach(line -> word.item(new Text(line)));
      part.items.forEach(word::item);
    }
    try (XWPFDocument file = word.document) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void item(Item item) {
    if (item instanceof Text text) {
      document.createParagraph().createRun().setText(text.text);
    } else if (item instanceof Sheet sheet) {
      table(sheet);
    }
  }

  /* What of a cell reaches into rows below: where, how wide, how many rows more. */
  private record Hanging(int column, int width, int rows) {}

  private void table(Sheet sheet) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    List<Hanging> above = new ArrayList<>();
    for (List<Cell> cells : sheet.rows) {
      above = row(table.createRow(), cells, above);
    }
  }

  private static List<Hanging> row(XWPFTableRow row, List<Cell> cells, List<Hanging> above) {
    for (int i = row.getTableCells().size() - 1; i >= 0; i--) {
      row.removeCell(i);
    }
    List<Hanging> below = new ArrayList<>();
    int column = hang(row, above, 0, below);
    for (Cell cell : cells) {
      CTTc stored = row.createCell().getCTTc();
      stored.getPArray(0).addNewR().addNewT().setStringValue(cell.text);
      span(stored, cell.colspan);
      if (cell.rowspan > 1) {
        stored.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
        below.add(new Hanging(column, cell.colspan, cell.rowspan - 1));
      }
      column = hang(row, above, column + cell.colspan, below);
    }
    return below;
  }

  private static void span(CTTc cell, int columns) {
    if (!cell.isSetTcPr()) {
      cell.addNewTcPr();
    }
    cell.getTcPr().addNewGridSpan().setVal(java.math.BigInteger.valueOf(columns));
  }

  private static int hang(XWPFTableRow row, List<Hanging> above, int column, List<Hanging> below) {
    int at = column;
    for (Hanging each : above) {
      if (each.column() == at) {
        CTTc stored = row.createCell().getCTTc();
        span(stored, each.width());
        stored.getTcPr().addNewVMerge();
        if (each.rows() > 1) {
          below.add(new Hanging(at, each.width(), each.rows() - 1));
        }
        at += each.width();
        return hang(row, above, at, below);
      }
    }
    return at;
  }
}
