package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;
import io.github.nianbao.read.source.SourceTable.Blanks;
import io.github.nianbao.read.source.SourceTable.Cell;
import io.github.nianbao.read.source.SourceTable.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Plain text, as programs that strip pages of their markup write it: a line per paragraph; cells
 * end in a stroke, a row or a cell to the line, short rows filled up with strokes at their end. A
 * stroke at the end of a row therefore never stands for a blank cell in that place.
 */
final class TextReader implements CarrierReader {
  /* A line with longer cells is prose that happens to hold a stroke. */
  private static final int LONGEST_CELL = 160;

  private final Decoding decoding;

  TextReader(Decoding decoding) {
    this.decoding = decoding;
  }

  @Override
  public SourceDocument read(String file, byte[] content) {
    List<SourceBlock> blocks = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : decoding.text(file, content).split("\r\n|[\n\r\u0085\u2028\u2029\f]", -1)) {
      number++;
      Source source = Source.at(file, number, 1);
      List<Cell> cells = line.indexOf('|') < 0 ? List.of() : cells(line, source);
      if (line.indexOf('|') >= 0 && cells.stream().allMatch(TextReader::isShort)) {
        if (!cells.isEmpty()) {
          rows.add(new Row(cells));
        }
        continue;
      }
      String text = Blank.strip(line);
      if (!text.isEmpty()) {
        close(rows, blocks);
        blocks.add(new SourceParagraph(text, source));
      }
    }
    close(rows, blocks);
    return new SourceDocument(blocks);
  }

  private static boolean isShort(Cell cell) {
    return cell.text().length() <= LONGEST_CELL;
  }

  private static List<Cell> cells(String line, Source source) {
    List<Cell> cells = new ArrayList<>();
    for (String part : line.split("\\|", -1)) {
      cells.add(new Cell(Blank.strip(part), cells.size(), 1, source));
    }
    while (!cells.isEmpty() && cells.get(cells.size() - 1).text().isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  private static void close(List<Row> rows, List<SourceBlock> blocks) {
    if (!rows.isEmpty()) {
      Source first = rows.get(0).cells().get(0).source();
      blocks.add(new SourceTable(rows, Blanks.DROPPED, first));
      rows.clear();
    }
  }
}
