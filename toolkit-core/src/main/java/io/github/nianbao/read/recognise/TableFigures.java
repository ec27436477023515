package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Source;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.report.AnnexEntry;
import io.github.nianbao.report.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was read of one table in the labels of one form.
 *
 * @param labels the labels it was read by
 * @param figures figures by path, blanks left out
 * @param sources where the figures stand
 * @param rows paths of the rows met
 * @param annex figures without a place
 * @param notes what was found
 * @param score how well the labels fit: the higher the better
 * @param hits labels of the form that were met
 */
record TableFigures(
    TableLabels labels,
    Map<String, Figure> figures,
    Map<String, Source> sources,
    Set<String> rows,
    List<AnnexEntry> annex,
    Notes notes,
    double score,
    int hits) {

  /** The table with all of its figures in the annex, under what they are called. */
  TableFigures aside() {
    List<AnnexEntry> entries = new ArrayList<>(annex);
    Map<String, FigureField> fields = labels.table().fields();
    figures.forEach(
        (path, figure) -> {
          FigureField field = fields.get(path);
          String name = field == null ? path : field.cellName();
          String unit = labels.unit(path);
          entries.add(new AnnexEntry(path, name, figure, unit.isEmpty() ? null : unit));
        });
    return new TableFigures(labels, Map.of(), Map.of(), Set.of(), entries, notes, score, hits);
  }

  /** Both tables in one: rows of the second count where the first has not met them. */
  TableFigures and(TableFigures second) {
    Map<String, Figure> all = new LinkedHashMap<>(figures);
    Map<String, Source> places = new LinkedHashMap<>(sources);
    second.figures.forEach(
        (path, figure) -> {
          if (rows.stream().noneMatch(row -> path.startsWith(row + "."))) {
            all.put(path, figure);
            places.put(path, second.sources.getOrDefault(path, Source.file("")));
          }
        });
    Set<String> met = new LinkedHashSet<>(rows);
    met.addAll(second.rows);
    notes.addAll(second.notes);
    List<AnnexEntry> entries = new ArrayList<>(annex);
    entries.addAll(second.annex);
    return new TableFigures(labels, all, places, met, entries, notes, score, hits + second.hits);
  }
}
