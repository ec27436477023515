package io.github.nianbao.agreement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Reads a DOCX document through POI, vertical merges resolved to row spans. */
final class DocxPieces {
  private DocxPieces() {}

  static List<Piece> read(byte[] docx) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFTable table) {
          pieces.add(grid(table));
        } else if (element instanceof XWPFParagraph paragraph && !paragraph.getText().isBlank()) {
          pieces.add(new Piece.Prose(Piece.squeezed(paragraph.getText())));
        }
      }
    }
    return pieces;
  }

  private static Piece.Grid grid(XWPFTable table) {
    List<List<Piece.Cell>> rows = new ArrayList<>();
    for (int r = 0; r < table.getRows().size(); r++) {
      List<Piece.Cell> cells = new ArrayList<>();
      int column = 0;
      for (XWPFTableCell cell : table.getRow(r).getTableCells()) {
        if (!continued(cell)) {
          String text = Piece.squeezed(cell.getText());
          cells.add(new Piece.Cell(text, rowspan(table, r, column), colspan(cell)));
        }
        column += colspan(cell);
      }
      rows.add(cells);
    }
    return new Piece.Grid(rows);
  }

  private static int rowspan(XWPFTable table, int row, int column) {
    int span = 1;
    while (row + span < table.getRows().size()) {
      XWPFTableCell below = at(table.getRow(row + span), column);
      if (below == null || !continued(below)) {
        break;
      }
      span++;
    }
    return span;
  }

  private static XWPFTableCell at(XWPFTableRow row, int column) {
    int left = 0;
    for (XWPFTableCell cell : row.getTableCells()) {
      if (left == column) {
        return cell;
      }
      left += colspan(cell);
    }
    return null;
  }

  private static boolean continued(XWPFTableCell cell) {
    CTTcPr properties = cell.getCTTc().getTcPr();
    return properties != null
        && properties.isSetVMerge()
        && properties.getVMerge().getVal() != STMerge.RESTART;
  }

  private static int colspan(XWPFTableCell cell) {
    CTTcPr properties = cell.getCTTc().getTcPr();
    return properties != null && properties.isSetGridSpan()
        ? properties.getGridSpan().getVal().intValue()
        : 1;
  }
}
