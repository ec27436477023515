package io.github.nianbao.read;

import io.github.nianbao.read.Draft.Item;
import io.github.nianbao.read.Draft.Part;
import io.github.nianbao.read.Draft.Style;
import io.github.nianbao.read.Draft.Text;
import io.github.nianbao.read.Sheet.Cell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A draft as a Word file, merged cells as Word stores them. */
final class DraftWord {
  private final XWPFDocument document = new XWPFDocument();
  private final @Nullable WordStyle style;

  private DraftWord(@Nullable Look look) {
    this.style = look == null ? null : new WordStyle(look, document);
  }

  /** A file without any style. */
  static byte[] docx(Draft draft) {
    return new DraftWord(null).file(draft);
  }

  /** A file to be printed. */
  static byte[] docx(Draft draft, Look look) {
    return new DraftWord(look).file(draft);
  }

  private byte[] file(Draft draft) {
    draft.head.forEach(this::item);
    for (Part part : draft.parts) {
      if (style != null) {
        style.begin(part);
      }
      part.title.forEach(line -> paragraph(line, null));
      part.items.forEach(this::item);
    }
    try (XWPFDocument file = document) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void item(Item item) {
    if (item instanceof Text text) {
      paragraph(text.text, text.style);
    } else if (item instanceof Sheet sheet) {
      table(sheet);
    }
  }

  private void paragraph(String text, @Nullable Style kind) {
    XWPFParagraph paragraph = document.createParagraph();
    if (style == null) {
      paragraph.createRun().setText(text);
      return;
    }
    style.paragraph(paragraph, kind);
    String[] lines = style.lines(text, kind);
    for (int i = 0; i < lines.length; i++) {
      XWPFRun run = paragraph.createRun();
      style.run(run, kind);
      if (i > 0) {
        run.addBreak(BreakType.TEXT_WRAPPING);
      }
      run.setText(lines[i]);
    }
  }

  /* What of a cell reaches into rows below: the cell, where, how many rows more. */
  private record Hanging(Cell cell, int column, int rows) {}

  private void table(Sheet sheet) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    if (style != null) {
      style.table(table, sheet);
    }
    List<Hanging> above = new ArrayList<>();
    for (int i = 0; i < sheet.rows.size(); i++) {
      XWPFTableRow row = table.createRow();
      if (style != null) {
        style.row(row, i < sheet.heads());
      }
      above = row(row, sheet, sheet.rows.get(i), above);
    }
  }

  private List<Hanging> row(XWPFTableRow row, Sheet sheet, List<Cell> cells, List<Hanging> above) {
    for (int i = row.getTableCells().size() - 1; i >= 0; i--) {
      row.removeCell(i);
    }
    List<Hanging> below = new ArrayList<>();
    int column = hang(row, sheet, above, 0, below);
    for (Cell cell : cells) {
      XWPFTableCell stored = stored(row, sheet, cell, column);
      XWPFParagraph paragraph = stored.getParagraphs().get(0);
      paragraph.createRun().setText(cell.text);
      if (style != null) {
        style.text(paragraph, cell);
      }
      if (cell.rowspan > 1) {
        stored.getCTTc().getTcPr().addNewVMerge().setVal(STMerge.RESTART);
        below.add(new Hanging(cell, column, cell.rowspan - 1));
      }
      column = hang(row, sheet, above, column + cell.colspan, below);
    }
    return below;
  }

  private XWPFTableCell stored(XWPFTableRow row, Sheet sheet, Cell cell, int column) {
    XWPFTableCell stored = row.createCell();
    CTTc inner = stored.getCTTc();
    CTTcPr properties = inner.isSetTcPr() ? inner.getTcPr() : inner.addNewTcPr();
    if (style != null) {
      style.cell(properties, sheet, cell, column);
    }
    properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.colspan));
    return stored;
  }

  private int hang(
      XWPFTableRow row, Sheet sheet, List<Hanging> above, int column, List<Hanging> below) {
    for (Hanging each : above) {
      if (each.column() == column) {
        stored(row, sheet, each.cell(), column).getCTTc().getTcPr().addNewVMerge();
        if (each.rows() > 1) {
          below.add(new Hanging(each.cell(), column, each.rows() - 1));
        }
        return hang(row, sheet, above, column + each.cell().colspan, below);
      }
    }
    return column;
  }
}
