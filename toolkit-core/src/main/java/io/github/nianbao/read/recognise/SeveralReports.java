package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.read.recognise.Notes.Spot;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Reports that follow one another in a document. Only the first is read, and the others are named:
 * the figures of two bodies must never be mixed.
 */
final class SeveralReports {
  /* So many sections, with so many tables, on both sides: a table of contents is no report. */
  private static final int FEWEST_SECTIONS = 4;
  private static final int FEWEST_TABLES = 2;
  /* Lines between the title of a report and its first section. */
  private static final int HEAD = 30;

  private final List<Piece> pieces;
  private final List<Mark> marks;

  private SeveralReports(List<Piece> pieces, List<Mark> marks) {
    this.pieces = pieces;
    this.marks = marks;
  }

  /**
   * The title of a section.
   *
   * @param piece number of its piece
   * @param section number of the section in the form
   * @param table whether its table follows
   */
  record Mark(int piece, int section, boolean table) {}

  /** The pieces of the first report; all pieces where there is but one. */
  static List<Piece> first(List<Piece> pieces, List<Titles> titles, Notes notes) {
    List<Mark> marks = Outline.marks(pieces, titles);
    int cut = new SeveralReports(pieces, marks).second();
    if (cut < 0) {
      return pieces;
    }
    Piece head = pieces.get(cut);
    notes.add(
        Severity.ERROR,
        "R-REPORTS.message",
        new Spot(null, head.source(), List.of(head.text())),
        Map.of("text", head.text()));
    return pieces.subList(0, cut);
  }

  /* Where the second report begins, or -1. */
  private int second() {
    for (int i = 1; i < marks.size(); i++) {
      boolean again = marks.get(i).section() <= marks.get(i - 1).section();
      if (again && isReport(marks.subList(0, i)) && isReport(marks.subList(i, marks.size()))) {
        return head(marks.get(i - 1).piece(), marks.get(i).piece());
      }
    }
    return -1;
  }

  private static boolean isReport(List<Mark> marks) {
    TreeSet<Integer> sections = new TreeSet<>();
    TreeSet<Integer> tables = new TreeSet<>();
    for (Mark mark : marks) {
      sections.add(mark.section());
      if (mark.table()) {
        tables.add(mark.section());
      }
    }
    return sections.size() >= FEWEST_SECTIONS && tables.size() >= FEWEST_TABLES;
  }

  /* The title of the report stands before its first section. */
  private int head(int last, int section) {
    for (int i = section - 1; i > Math.max(last, section - HEAD); i--) {
      if (!pieces.get(i).isRow() && Names.isTitle(pieces.get(i).text())) {
        return i;
      }
    }
    return section;
  }
}
