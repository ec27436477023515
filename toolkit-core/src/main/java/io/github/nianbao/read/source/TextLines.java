package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;
import io.github.nianbao.read.source.SourceTable.Blanks;
import io.github.nianbao.read.source.SourceTable.Cell;
import io.github.nianbao.read.source.SourceTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lines of plain text as paragraphs and rows: a line per paragraph; cells end in a stroke, a row or
 * a cell to the line, short rows filled up with strokes at their end. A stroke at the end of a row
 * therefore never stands for a blank cell in that place. Rows set apart by tabs keep their blank
 * cells, where the ends of lines were left as they were.
 */
final class TextLines {
  private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029\f]");
  /* A line with longer cells is prose that happens to hold a stroke. */
  private static final int LONGEST_CELL = 160;
  private static final int LONGEST_ROW = 400;

  /* The widest row of the widest table, and some more. */
  private static final int WIDEST = 24;
  private static final Pattern TABS = Pattern.compile("\t");

  private static final int MOST_BREAKS = 3;

  private final List<String> lines;
  private final Set<Integer> aloneBlanks;
  private final IntFunction<Source> places;

  private TextLines(Strokes strokes, IntFunction<Source> places) {
    this.lines = strokes.lines();
    this.aloneBlanks = strokes.blanks().isEmpty() ? BlankLines.of(lines) : strokes.blanks();
    this.places = places;
  }

  /**
   * The blocks of a text.
   *
   * @param first number of its first line in the file
   */
  static List<SourceBlock> blocks(String text, String file, int first) {
    Strokes strokes = Strokes.of(BREAK.split(text, -1));
    return new TextLines(strokes, line -> Source.at(file, first + line, 1)).blocks();
  }

  /** The blocks of lines that are paragraphs elsewhere. */
  static List<SourceBlock> blocks(List<SourceParagraph> paragraphs) {
    String[] text = paragraphs.stream().map(SourceParagraph::text).toArray(String[]::new);
    return new TextLines(Strokes.of(text), line -> paragraphs.get(line).source()).blocks();
  }

  private List<SourceBlock> blocks() {
    Collector all = new Collector();
    Blanks tabbed = blanksOfTabs();
    for (int i = 0; i < lines.size(); i++) {
      Source source = places.apply(i);
      if (aloneBlanks.contains(i)) {
        all.row(List.of(new Cell("", 0, 1, source)), Blanks.DROPPED);
        continue;
      }
      if (lines.get(i).indexOf('|') >= 0) {
        int behind = BlankLines.behind(i, lines);
        if (behind > 0) {
          String row = String.join("", lines.subList(i, i + behind + 1));
          cells(row.split("\\|", -1), source)
              .forEach(cell -> all.row(List.of(cell), Blanks.DROPPED));
          i += behind;
          continue;
        }
        int more = broken(i);
        String line = String.join("", lines.subList(i, i + more + 1));
        List<Cell> cells = cells(line.split("\\|", -1), source);
        if (isRow(cells) || isLongCell(i, cells)) {
          all.row(cells, Blanks.DROPPED);
          i += more;
          continue;
        }
      } else if (isTabbed(i)) {
        all.row(all(TABS.split(lines.get(i), -1), source), tabbed);
        continue;
      }
      String text = Blank.strip(Blank.trim(lines.get(i)).replace("\t", "  "));
      if (!text.isEmpty()) {
        all.paragraph(text, source);
      }
    }
    return all.blocks();
  }

  /* A row between strokes that a line break in a cell has cut: how many lines more it takes. */
  private int broken(int index) {
    boolean table = index > 0 && opens(lines.get(index - 1)) && closes(lines.get(index - 1));
    boolean goesOn =
        index > 1 && !table && closes(lines.get(index - 1)) && !opens(lines.get(index - 1));
    if (!opens(lines.get(index)) || closes(lines.get(index)) || !(table || goesOn)) {
      return 0;
    }
    for (int more = 1; more <= MOST_BREAKS && index + more < lines.size(); more++) {
      String line = lines.get(index + more);
      if (line.isBlank() || opens(line)) {
        return 0;
      }
      if (closes(line)) {
        return more;
      }
    }
    return 0;
  }

  private static boolean opens(String line) {
    return Blank.trim(line).startsWith("|");
  }

  private static boolean closes(String line) {
    return Blank.trim(line).endsWith("|");
  }

  /* Many cells with sentences among them: a whole report on one line. */
  private static boolean isRow(List<Cell> cells) {
    boolean sentences = cells.stream().anyMatch(cell -> cell.text().indexOf('。') >= 0);
    return cells.stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL)
        && (cells.size() <= WIDEST || !sentences);
  }

  /* A cell to the line, this one with a long note. */
  private boolean isLongCell(int index, List<Cell> cells) {
    return cells.size() == 1
        && cells.get(0).text().length() <= LONGEST_ROW
        && closes(lines.get(index))
        && index > 0
        && closes(lines.get(index - 1))
        && index + 1 < lines.size()
        && closes(lines.get(index + 1));
  }

  /* Where no row ends in a tab, an editor may have taken blank cells off the ends. */
  private Blanks blanksOfTabs() {
    return IntStream.range(0, lines.size())
            .anyMatch(line -> isTabbed(line) && lines.get(line).endsWith("\t"))
        ? Blanks.KEPT
        : Blanks.DROPPED;
  }

  /* A line with tabs next to another: rows copied from a browser or a spreadsheet. */
  private boolean isTabbed(int index) {
    return hasTabs(lines.get(index))
        && ((index > 0 && hasTabs(lines.get(index - 1)))
            || (index + 1 < lines.size() && hasTabs(lines.get(index + 1))));
  }

  private static boolean hasTabs(String line) {
    return line.length() <= LONGEST_ROW && Blank.trim(line).indexOf('\t') >= 0;
  }

  private static List<Cell> all(String[] parts, Source source) {
    List<Cell> cells = new ArrayList<>();
    for (String part : parts) {
      cells.add(new Cell(Blank.strip(part), cells.size(), 1, source));
    }
    return cells;
  }

  private static List<Cell> cells(String[] parts, Source source) {
    List<Cell> cells = all(parts, source);
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
        rows.add(new Row(rows.isEmpty() ? withoutSentence(cells) : cells));
      }
    }

    /* Where the line break between a paragraph and the first row of a table is lost. */
    private List<Cell> withoutSentence(List<Cell> cells) {
      Cell first = cells.get(0);
      int stop = first.text().lastIndexOf('。') + 1;
      if (stop == 0 || stop == first.text().length()) {
        return cells;
      }
      paragraph(first.text().substring(0, stop), first.source());
      List<Cell> rest = new ArrayList<>(cells);
      String text = Blank.strip(first.text().substring(stop));
      rest.set(0, new Cell(text, first.column(), first.colspan(), first.source()));
      return rest;
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
