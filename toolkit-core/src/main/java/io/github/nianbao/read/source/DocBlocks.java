package io.github.nianbao.read.source;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Paragraphs and tables of a DOC file. For one file; not safe for several threads. */
final class DocBlocks {
  /** A cell with more than this is a place on the page, not a cell of a table. */
  private static final int LONGEST_CELL = 600;

  private final String file;
  private final Remarks remarks;
  private final DocNumbers numbers = new DocNumbers();
  private final List<SourceBlock> blocks = new ArrayList<>();
  private int paragraphs;

  DocBlocks(String file, Remarks remarks) {
    this.file = file;
    this.remarks = remarks;
  }

  /** All that was met, in order. */
  List<SourceBlock> blocks() {
    return blocks;
  }

  /**
   * Takes in a stretch.
   *
   * @param level how many tables are around it
   */
  void walk(Range range, int level) {
    int i = 0;
    while (i < range.numParagraphs()) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.getTableLevel() > level) {
        Table table = range.getTable(paragraph);
        table(table, level + 1);
        i += Math.max(1, table.numParagraphs());
      } else {
        paragraph(paragraph);
        i++;
      }
    }
  }

  private void paragraph(Paragraph paragraph) {
    paragraphs++;
    for (String line : text(paragraph).split("\n", -1)) {
      String stripped = Blank.strip(line);
      if (!stripped.isEmpty()) {
        blocks.add(new SourceParagraph(stripped, source()));
      }
    }
  }

  private String text(Paragraph paragraph) {
    DocText text = DocText.of(paragraph);
    if (text.hasPicture()) {
      remarks.add(Severity.WARNING, "R-PICTURE.inside", source(), Map.of());
    }
    boolean blank = Blank.strip(text.text().replace("\n", "")).isEmpty();
    return blank ? "" : numbers.next(paragraph) + text.text();
  }

  private void table(Table table, int level) {
    if (isLayout(table, level)) {
      for (int r = 0; r < table.numRows(); r++) {
        TableRow row = table.getRow(r);
        for (int c = 0; c < row.numCells(); c++) {
          walk(row.getCell(c), level);
        }
      }
      return;
    }
    paragraphs++;
    Source source = source();
    SourceTable grid = new DocTable(table, this::cell).table(source);
    if (!grid.rows().isEmpty()) {
      blocks.add(grid);
    }
  }

  private static boolean isLayout(Table table, int level) {
    if (table.numRows() == 1 && table.getRow(0).numCells() == 1) {
      return true;
    }
    for (int i = 0; i < table.numParagraphs(); i++) {
      if (table.getParagraph(i).getTableLevel() > level) {
        return true;
      }
    }
    for (int r = 0; r < table.numRows(); r++) {
      for (int c = 0; c < table.getRow(r).numCells(); c++) {
        if (table.getRow(r).getCell(c).text().length() > LONGEST_CELL) {
          return true;
        }
      }
    }
    return false;
  }

  /* Lines inside a cell belong together: a label runs on over them. */
  private String cell(TableCell cell) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.numParagraphs(); i++) {
      text.append(text(cell.getParagraph(i)));
    }
    return Blank.strip(text.toString().replace("\n", ""));
  }

  /* Pages are not stored in these files: paragraphs are counted. */
  private Source source() {
    return new Source(file, Math.max(1, paragraphs), null, null, List.of());
  }
}
