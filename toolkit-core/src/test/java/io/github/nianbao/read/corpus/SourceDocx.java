package io.github.nianbao.read.corpus;

import io.github.nianbao.read.corpus.PrintedReport.Cell;
import io.github.nianbao.read.corpus.PrintedReport.Part;
import io.github.nianbao.read.corpus.PrintedReport.Table;
import io.github.nianbao.read.corpus.PrintedReport.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A printed report as the Word file that a word processor converts. */
final class SourceDocx {
  private static final int LONG_SIDE = 16838;
  private static final int SHORT_SIDE = 11906;

  private final XWPFDocument document = new XWPFDocument();
  private final Layout layout;

  private SourceDocx(Layout layout) {
    this.layout = layout;
  }

  static byte[] of(List<Part> parts, Layout layout) throws IOException {
    SourceDocx docx = new SourceDocx(layout);
    try (docx.document) {
      docx.page();
      for (Part part : parts) {
        if (part instanceof Text text) {
          docx.paragraph(text);
        } else {
          docx.table((Table) part);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      docx.document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    boolean wide = layout.is("landscape");
    size.setW(BigInteger.valueOf(wide ? LONG_SIDE : SHORT_SIDE));
    size.setH(BigInteger.valueOf(wide ? SHORT_SIDE : LONG_SIDE));
    size.setOrient(wide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    if (!layout.text("head").isEmpty()) {
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText(layout.text("head"));
    }
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setAlignment(ParagraphAlignment.CENTER);
    foot.createRun().setText(layout.text("before"));
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
    foot.createRun().setText(layout.text("after"));
  }

  private void paragraph(Text text) {
    XWPFParagraph paragraph = document.createParagraph();
    switch (text.style()) {
      case "title" -> paragraph.setAlignment(ParagraphAlignment.CENTER);
      case "date" -> paragraph.setAlignment(ParagraphAlignment.CENTER);
      case "signature" -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
      default -> {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(layout.is("indent") ? 2 * 20 * size() : 0);
        paragraph.setSpacingAfter(layout.is("indent") ? 0 : 8 * 20);
      }
    }
    String[] lines = text.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      XWPFRun run = run(paragraph, lines[i], text.style().equals("title") ? 22 : size());
      run.setBold(text.style().equals("heading"));
      if (i + 1 < lines.length) {
        run.addBreak();
      }
    }
  }

  private int size() {
    return Integer.parseInt(layout.text("size"));
  }

  private XWPFRun run(XWPFParagraph paragraph, String text, int size) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(layout.text("face"), XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(size);
    run.setText(text);
    return run;
  }

  private void table(Table table) {
    Cell[][] cells = table.cells().toArray(Cell[][]::new);
    XWPFTable made = document.createTable(cells.length, 1);
    made.setWidth("100%");
    CTTblGrid grid = made.getCTTbl().addNewTblGrid();
    table
        .widths()
        .forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(Math.round(width * 56.7))));
    double all = table.widths().stream().mapToDouble(width -> width).sum();
    Cell[] above = new Cell[cells[0].length];
    int[] left = new int[cells[0].length];
    for (int r = 0; r < cells.length; r++) {
      XWPFTableRow row = made.getRow(r);
      row.setRepeatHeader(layout.is("repeat") && r < table.heads());
      row.setCantSplitRow(layout.is("keep"));
      boolean first = true;
      for (int c = 0; c < cells[r].length; ) {
        boolean goesOn = left[c] > 0;
        Cell cell = goesOn ? above[c] : cells[r][c];
        above[c] = cell;
        left[c] = (goesOn ? left[c] : cell.rowspan()) - 1;
        XWPFTableCell place = first ? row.getCell(0) : row.addNewTableCell();
        first = false;
        List<Double> widths = table.widths().subList(c, c + cell.colspan());
        double width = widths.stream().mapToDouble(each -> each).sum();
        place.setWidth(Math.round(1000 * width / all) / 10.0 + "%");
        fill(place, cell, goesOn);
        c += cell.colspan();
      }
    }
  }

  private void fill(XWPFTableCell place, Cell cell, boolean goesOn) {
    CTTcPr properties = place.getCTTc().getTcPr();
    if (cell.colspan() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.colspan()));
    }
    if (cell.rowspan() > 1) {
      properties.addNewVMerge().setVal(goesOn ? STMerge.CONTINUE : STMerge.RESTART);
    }
    XWPFParagraph paragraph = place.getParagraphs().get(0);
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    if (!goesOn) {
      run(paragraph, cell.text(), size() > 12 ? 10 : 9);
    }
  }
}
