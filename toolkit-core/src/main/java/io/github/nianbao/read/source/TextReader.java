package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;
import io.github.nianbao.read.source.SourceTable.Blanks;
import io.github.nianbao.read.source.SourceTable.Cell;
import io.github.nianbao.read.source.SourceTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text, as programs that strip pages of their markup write it: a line per paragraph; cells
 * end in a stroke, a row or a cell to the line, short rows filled up with strokes at their end. A
 * stroke at the end of a row therefore never stands for a blank cell in that place. Rows set apart
 * by tabs keep their blank cells.
 */
final class TextReader implements CarrierReader {
  /* A line with longer cells is prose that happens to hold a stroke. */
  private static final int LONGEST_CELL = 160;
  private static final int LONGEST_ROW = 400;

  /* The widest row of the widest table, and some more. */
  private static final int WIDEST = 24;
  private static final Pattern TABS = Pattern.compile("\t");

  private final Decoding decoding;

  TextReader(Decoding decoding) {
    this.decoding = decoding;
  }

  @Override
  public SourceDocument read(String file, byte[] content) {
    String[] lines = decoding.text(file, content).split("\r\n|[\n\r\u0085\u2028\u2029\f]", -1);
    Collector all = new Collector();
    for (int i = 0; i < lines.length; i++) {
      Source source = Source.at(file, i + 1, 1);
      String text = Blank.strip(Blank.trim(lines[i]).replace("\t", "  "));
      if (lines[i].indexOf('|') >= 0) {
        List<Cell> cells = cells(lines[i].split("\\|", -1), source);
        if (isRow(cells)) {
          all.row(cells, Blanks.DROPPED);
          continue;
        }
      } else if (isTabbed(lines, i)) {
        all.row(cells(TABS.split(lines[i].stripTrailing(), -1), source), Blanks.KEPT);
        continue;
      }
      if (!text.isEmpty()) {
        all.paragraph(text, source);
      }
    }
    return new SourceDocument(all.blocks());
  }

  /* Many cells with sentences among them: a whole report on one line. */
  private static boolean isRow(List<Cell> cells) {
    boolean sentences = cells.stream().anyMatch(cell -> cell.text().indexOf('。') >= 0);
    return cells.stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL)
        && (cells.size() <= WIDEST || !sentences);
  }

  /* A line with tabs next to another: rows copied from a browser or a spreadsheet. */
  private static boolean isTabbed(String[] lines, int index) {
    return hasTabs(lines[index])
        && ((index > 0 && hasTabs(lines[index - 1]))
            || (index + 1 < lines.length && hasTabs(lines[index + 1])));
  }

  private static boolean hasTabs(String line) {
    return line.length() <= LONGEST_ROW && Blank.trim(line).indexOf('\t') >= 0;
  }

  private static List<Cell> cells(String[] parts, Source source) {
    List<Cell> cells = new ArrayList<>();
    for (String part : parts) {
      cells.add(new Cell(Blank.strip(part), cells.size(), 1, source));
    }
    while (!cells.isEmpty() && cells.get(cells.size() - 1).text().isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  /* Rows below one another are a table. */
  private static final class Collector {
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private Blanks blanks = Blanks.DROPPED;

    void row(List<Cell> cells, Blanks kind) {
      if (blanks != kind) {
        close();
        blanks = kind;
      }
      if (!cells.isEmpty()) {
        rows.add(new Row(cells));
      }
    }

    void paragraph(String text, Source source) {
      close();
      blocks.add(new SourceParagraph(text, source));
    }

    List<SourceBlock> blocks() {
      close();
      return blocks;
    }

    private void close() {
      if (!rows.isEmpty()) {
        blocks.add(new SourceTable(rows, blanks, rows.get(0).cells().get(0).source()));
        rows.clear();
      }
    }
  }
}
