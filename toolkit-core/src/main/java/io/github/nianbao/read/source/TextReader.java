package io.github.nianbao.read.source;

import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.read.source.SeparatedValues.Entry;
import io.github.nianbao.read.source.SourceTable.Blanks;
import io.github.nianbao.read.source.SourceTable.Cell;
import io.github.nianbao.read.source.SourceTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plain text, as programs that strip pages of their markup or spreadsheets write it. */
final class TextReader implements CarrierReader {
  private final Messages messages;
  private final Decoding decoding;

  TextReader(Messages messages, Decoding decoding) {
    this.messages = messages;
    this.decoding = decoding;
  }

  @Override
  public SourceDocument read(String file, byte[] content) {
    String text = decoding.text(file, content);
    if (Markdown.holdsTables(text)) {
      return new SourceDocument(Markdown.blocks(text, file));
    }
    return unmarked(Markdown.plain(text), file);
  }

  private SourceDocument unmarked(String text, String file) {
    Optional<SeparatedValues> values = SeparatedValues.of(text);
    return values
        .map(separated -> new SourceDocument(blocks(separated, file)))
        .orElseGet(() -> lines(PastedPages.of(text), file));
  }

  private SourceDocument lines(PastedPages pages, String file) {
    Remarks remarks = new Remarks(messages);
    pages.numbers().entrySet().stream()
        .findFirst()
        .ifPresent(
            first ->
                remarks.add(
                    Severity.INFO,
                    "R-FURNITURE.number",
                    Source.at(file, 1 + first.getKey(), 1),
                    Map.of(
                        "text", first.getValue(),
                        "pages", Integer.toString(pages.numbers().size()))));
    return new SourceDocument(TextLines.blocks(pages.text(), file, 1), remarks.findings());
  }

  /* Where records are of different lengths, blank cells may be lost at their ends. */
  private static List<SourceBlock> blocks(SeparatedValues values, String file) {
    Blanks blanks = values.even() ? Blanks.KEPT : Blanks.DROPPED;
    List<SourceBlock> blocks = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < values.records().size(); i++) {
      Entry entry = values.records().get(i);
      Source source = Source.at(file, 1 + entry.line(), 1);
      if (values.isRow(i)) {
        rows.add(row(entry, source));
        continue;
      }
      close(rows, blanks, blocks);
      String text = entry.isSingle() ? Blank.strip(String.join("", entry.fields())) : entry.raw();
      if (!text.isEmpty()) {
        blocks.add(new SourceParagraph(text, source));
      }
    }
    close(rows, blanks, blocks);
    return blocks;
  }

  private static Row row(Entry entry, Source source) {
    List<Cell> cells = new ArrayList<>();
    entry.fields().forEach(field -> cells.add(new Cell(field, cells.size(), 1, source)));
    return new Row(cells);
  }

  private static void close(List<Row> rows, Blanks blanks, List<SourceBlock> blocks) {
    if (!rows.isEmpty()) {
      int width = rows.stream().mapToInt(TextReader::width).max().orElse(0);
      List<Row> narrow = rows.stream().map(row -> cut(row, width)).toList();
      blocks.add(new SourceTable(narrow, blanks, rows.get(0).cells().get(0).source()));
      rows.clear();
    }
  }

  /* A spreadsheet writes as many fields for every table as its widest has. */
  private static Row cut(Row row, int width) {
    return new Row(row.cells().subList(0, Math.min(width, row.cells().size())));
  }

  private static int width(Row row) {
    int width = row.cells().size();
    while (width > 0 && row.cells().get(width - 1).text().isEmpty()) {
      width--;
    }
    return width;
  }
}
