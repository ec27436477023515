package io.github.nianbao.read;

import io.github.nianbao.read.Draft.Part;
import io.github.nianbao.read.Draft.Style;
import io.github.nianbao.read.Sheet.Cell;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Makes a Word file look as it is told. */
final class WordStyle {
  /** Twentieths of a point. */
  private static final double TWIPS_PER_MM = 1440 / 25.4;

  private final Look look;
  private final XWPFDocument document;
  private final CTSectPr section;
  private boolean breaks;

  WordStyle(Look look, XWPFDocument document) {
    this.look = look;
    this.document = document;
    this.section = document.getDocument().getBody().addNewSectPr();
    double[] paper = look.numbers("paper");
    paper(paper[0], paper[1]);
    double[] margins = look.numbers("margins");
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(twips(margins[0]));
    margin.setRight(twips(margins[1]));
    margin.setBottom(twips(margins[2]));
    margin.setLeft(twips(margins[3]));
    margin.setHeader(twips(margins[0] / 2));
    margin.setFooter(twips(margins[2] / 2));
    head();
    foot();
  }

  private void paper(double width, double height) {
    CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(twips(width));
    size.setH(twips(height));
    size.setOrient(width > height ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
  }

  private void head() {
    if (!look.text("mark").isEmpty()) {
      document.createHeaderFooterPolicy().createWatermark(look.text("mark"));
    } else if (!look.text("running").isEmpty()) {
      XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
      head.setAlignment(ParagraphAlignment.CENTER);
      head.createRun().setText(look.text("running"));
    }
  }

  private void foot() {
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setAlignment(ParagraphAlignment.valueOf(look.text("side").toUpperCase(Locale.ROOT)));
    for (String piece : look.text("foot").split("(?<=[#@])|(?=[#@])", -1)) {
      switch (piece) {
        case "#" -> foot.getCTP().addNewFldSimple().setInstr("PAGE");
        case "@" -> foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        default -> foot.createRun().setText(piece);
      }
    }
  }

  private static BigInteger twips(double mm) {
    return BigInteger.valueOf(Math.round(mm * TWIPS_PER_MM));
  }

  /** A section of the report; one may stand on pages turned round. */
  void begin(Part part) {
    boolean third = part.key.equals("applications");
    boolean after = part.key.equals("reviewLitigation");
    breaks = look.text("breaks").equals("all");
    if (look.text("breaks").equals("third") && (third || after)) {
      document.createParagraph().getCTP().addNewPPr().setSectPr(section);
      double[] paper = look.numbers("paper");
      paper(third ? paper[1] : paper[0], third ? paper[0] : paper[1]);
    }
  }

  /** A paragraph; the style of headings is null. */
  void paragraph(XWPFParagraph paragraph, @Nullable Style kind) {
    paragraph.setSpacingBetween(look.number("leading"));
    paragraph.setSpacingAfter((int) (20 * look.number("apart")));
    if (kind == Style.TITLE) {
      paragraph.setAlignment(ParagraphAlignment.CENTER);
    } else if (kind == Style.SIGNATURE) {
      paragraph.setAlignment(ParagraphAlignment.RIGHT);
      paragraph.setIndentationRight((int) (40 * look.number("size")));
    } else {
      boolean justify = look.text("align").equals("justify");
      paragraph.setAlignment(justify ? ParagraphAlignment.BOTH : ParagraphAlignment.LEFT);
      paragraph.setIndentationFirstLine((int) (20 * look.number("indent") * look.number("size")));
    }
    CTPPr properties =
        paragraph.getCTP().isSetPPr()
            ? paragraph.getCTP().getPPr()
            : paragraph.getCTP().addNewPPr();
    properties.addNewOverflowPunct().setVal(true);
    paragraph.setPageBreak(kind == null && breaks);
    breaks &= kind != null;
  }

  void run(XWPFRun run, @Nullable Style kind) {
    run.setFontFamily(look.text("face"), XWPFRun.FontCharRange.eastAsia);
    run.setFontSize((kind == Style.TITLE ? 1.5 : 1) * look.number("size"));
    run.setBold(kind == null);
  }

  /** The lines of a paragraph that it breaks by itself. */
  String[] lines(String text, @Nullable Style kind) {
    boolean cut = kind == Style.TITLE && look.number("title") > 1;
    return cut ? text.split("(?<=.)(?=2023)", 2) : new String[] {text};
  }

  void table(XWPFTable table, Sheet sheet) {
    CTTblPr properties = table.getCTTbl().getTblPr();
    table.setWidth(look.text("width") + "%");
    properties.addNewJc().setVal(STJcTable.CENTER);
    borders(properties);
    CTTblCellMar padding = properties.addNewTblCellMar();
    for (CTTblWidth side :
        List.of(
            padding.addNewTop(),
            padding.addNewLeft(),
            padding.addNewBottom(),
            padding.addNewRight())) {
      side.setType(STTblWidth.DXA);
      side.setW(BigInteger.valueOf((long) (20 * look.number("padding"))));
    }
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    widths(sheet).forEach(width -> grid.addNewGridCol().setW(twips(width)));
  }

  private List<Double> widths(Sheet sheet) {
    boolean form = look.text("columns").equals("form");
    return form ? sheet.widths() : sheet.widths().stream().map(width -> 10.0).toList();
  }

  private void borders(CTTblPr properties) {
    CTTblBorders borders =
        properties.isSetTblBorders() ? properties.getTblBorders() : properties.addNewTblBorders();
    List<CTBorder> all =
        List.of(
            borders.isSetTop() ? borders.getTop() : borders.addNewTop(),
            borders.isSetLeft() ? borders.getLeft() : borders.addNewLeft(),
            borders.isSetBottom() ? borders.getBottom() : borders.addNewBottom(),
            borders.isSetRight() ? borders.getRight() : borders.addNewRight(),
            borders.isSetInsideH() ? borders.getInsideH() : borders.addNewInsideH(),
            borders.isSetInsideV() ? borders.getInsideV() : borders.addNewInsideV());
    String[] kind = look.text("rule").split(" ", -1);
    for (CTBorder border : all) {
      border.setVal(STBorder.Enum.forString(kind[0].equals("solid") ? "single" : kind[0]));
      double strokes = kind[0].equals("double") ? 3 : 1;
      double width = 8 * Double.parseDouble(kind[1]) / strokes;
      border.setSz(BigInteger.valueOf(Math.max(2, Math.round(width))));
      border.setColor(look.text("ink"));
    }
    if (look.text("rules").equals("open")) {
      borders.getLeft().setVal(STBorder.NIL);
      borders.getRight().setVal(STBorder.NIL);
    }
  }

  void row(XWPFTableRow row, boolean head) {
    row.setRepeatHeader(head && look.is("repeat"));
    row.setCantSplitRow(look.is("keep"));
  }

  void cell(CTTcPr properties, Sheet sheet, Cell cell, int column) {
    List<Double> widths = widths(sheet);
    int end = Math.min(widths.size(), column + cell.colspan);
    double width = widths.subList(Math.min(column, end), end).stream().mapToDouble(w -> w).sum();
    double all = widths.stream().mapToDouble(w -> w).sum();
    CTTblWidth stored = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
    stored.setType(STTblWidth.PCT);
    stored.setW(BigInteger.valueOf(Math.round(5000 * width / all)));
    if (cell.isHead() && !look.text("shade").isEmpty()) {
      properties.addNewShd().setFill(look.text("shade"));
      properties.getShd().setVal(STShd.CLEAR);
    }
    if (cell.rowspan > 9 && look.is("high") && !look.text("breaks").equals("none")) {
      properties.addNewTextDirection().setVal(STTextDirection.TB_RL_V);
    }
    if (look.is("middle")) {
      properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    }
  }

  void text(XWPFParagraph paragraph, Cell cell) {
    String figures = look.text("figures").toUpperCase(Locale.ROOT);
    boolean spread = cell.role != null && look.is("spread");
    paragraph.setAlignment(
        spread
            ? ParagraphAlignment.DISTRIBUTE
            : ParagraphAlignment.valueOf(cell.role != null ? "CENTER" : figures));
    boolean white = cell.isHead() && look.text("shade").equals("1f4e79");
    for (XWPFRun run : paragraph.getRuns()) {
      run.setFontFamily(look.text("face"), XWPFRun.FontCharRange.eastAsia);
      run.setFontSize(look.number("small"));
      run.setColor(white ? "FFFFFF" : "000000");
    }
  }
}
