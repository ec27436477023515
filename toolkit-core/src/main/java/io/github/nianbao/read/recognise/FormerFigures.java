package io.github.nianbao.read.recognise;

import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.Forms;
import io.github.nianbao.report.AnnexEntry;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.FigureText;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the form that a report had before it was brought into another one, attached to it with
 * their labels: 附：原报告（2019年格式）数据. They stand in a table of label, figure and unit.
 *
 * @param rest the pieces of the report itself
 * @param entries the figures
 */
record FormerFigures(List<Piece> rest, List<AnnexEntry> entries) {
  /* Folded, so without brackets and colon. */
  private static final Pattern TITLE = Pattern.compile("附原报告(?:(?<form>.{1,20}?)(?:年格式)?)?数据");

  /** Takes them out of a document whose tables keep their blanks; from other documents none. */
  static FormerFigures of(List<Piece> pieces, Forms forms) {
    for (int i = 0; i < pieces.size(); i++) {
      Matcher title = TITLE.matcher(Folded.of(pieces.get(i).text()).text());
      int end = i + 1;
      while (end < pieces.size() && pieces.get(end).kind() == Piece.Kind.ROW) {
        end++;
      }
      if (!pieces.get(i).isRow() && end > i + 2 && title.matches()) {
        List<AnnexEntry> entries = entries(pieces.subList(i + 1, end), paths(title, forms));
        return entries.isEmpty()
            ? new FormerFigures(pieces, entries)
            : without(pieces, i, end, entries);
      }
    }
    return new FormerFigures(pieces, List.of());
  }

  private static FormerFigures without(
      List<Piece> pieces, int from, int to, List<AnnexEntry> entries) {
    List<Piece> rest =
        Stream.concat(pieces.subList(0, from).stream(), pieces.subList(to, pieces.size()).stream())
            .toList();
    return new FormerFigures(rest, entries);
  }

  /* What people call the figures of the form that the title names, and of all where it names none. */
  private static Map<String, String> paths(Matcher title, Forms forms) {
    String named = title.group("form");
    Map<String, String> paths = new HashMap<>();
    for (Form form : forms.all()) {
      if (named == null
          || named.equals(form.id())
          || named.equals(Folded.of(form.name().zh()).text())) {
        for (FigureField field : form.fields().values()) {
          paths.put(Folded.of(field.cellName()).text(), field.path());
        }
      }
    }
    return paths;
  }

  /* The first row tells in which columns of the grid figure and unit stand. */
  private static List<AnnexEntry> entries(List<Piece> rows, Map<String, String> paths) {
    List<Token> head = rows.get(0).tokens();
    List<AnnexEntry> entries = new ArrayList<>();
    if (head.size() != 3 || head.get(0).column() < 0) {
      return entries;
    }
    int figure = head.get(1).column();
    int unit = head.get(2).column();
    String group = "";
    for (Piece row : rows.subList(1, rows.size())) {
      List<Token> labels =
          row.tokens().stream().filter(t -> t.column() < figure && !t.isBlank()).toList();
      if (labels.isEmpty() || labels.get(0).text().equals(head.get(0).text())) {
        continue;
      }
      Token last = labels.get(labels.size() - 1);
      if (labels.get(0).column() == head.get(0).column()) {
        group = labels.size() > 1 ? labels.get(0).text() + "／" : "";
      }
      String label = group + last.text();
      String printed = at(row, figure, unit);
      String counted = at(row, unit, Integer.MAX_VALUE);
      String path = paths.get(Folded.of(label).text());
      entries.add(new AnnexEntry(path, label, read(printed), unit(counted, printed)));
    }
    return entries;
  }

  /* A unit that stands behind the figure is not printed again. */
  private static @Nullable String unit(String counted, String printed) {
    String unit =
        counted.isEmpty() && FigureText.of(printed) instanceof FigureText.Value value
            ? value.unit()
            : counted;
    return unit.isEmpty() ? null : unit;
  }

  private static Figure read(String printed) {
    return printed.isEmpty() ? Figure.BLANK : PrintedFigures.plain(printed);
  }

  private static String at(Piece row, int from, int to) {
    return row.tokens().stream()
        .filter(token -> token.column() >= from && token.column() < to)
        .map(Token::text)
        .findFirst()
        .orElse("");
  }

  /** The report with its former figures. */
  Report attachedTo(Report report) {
    if (entries.isEmpty()) {
      return report;
    }
    List<AnnexEntry> annex = new ArrayList<>(report.annex());
    annex.addAll(entries);
    return report.withAnnex(annex);
  }
}
