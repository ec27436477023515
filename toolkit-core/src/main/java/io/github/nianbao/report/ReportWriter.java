package io.github.nianbao.report;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.Forms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes reports as JSON in a stable layout, so that two versions can be compared line by line:
 * keys in the order of the contract, figures in the order of the form, a row of figures on one
 * line, a paragraph per line. Safe for use by several threads.
 */
public final class ReportWriter {
  private final Forms forms;
  private final Map<String, FigureTree.Group> trees = new ConcurrentHashMap<>();

  /**
   * @param forms the known forms
   */
  public ReportWriter(Forms forms) {
    this.forms = forms;
  }

  /**
   * The report as JSON, with a line feed at its end. Every place of its tables is written, a blank
   * as null; other keys only where they have a value. Read again it is an equal report.
   *
   * @throws IllegalArgumentException when the report names a form that is not known, or holds
   *     figures or prose for which its form has no place and which would be lost
   */
  public String write(Report report) {
    Form form = form(report.forms().form());
    Map<String, FigureTree.Group> tables = new LinkedHashMap<>();
    Set<String> places = new HashSet<>();
    for (FormTable own : form.tables()) {
      FigureTree.Group tree = tree(report.forms().of(own.key()), own);
      tables.put(own.key(), tree);
      tree.collect(places);
    }
    places.addAll(form.proseKeys());
    refuseStrays(report, places);
    return new ReportLayout(report, form, false).write(null, tables);
  }

  private FigureTree.Group tree(String formId, FormTable own) {
    return trees.computeIfAbsent(
        formId + "/" + own.key(), key -> FigureTree.of(form(formId).table(own.key()).orElse(own)));
  }

  private static void refuseStrays(Report report, Set<String> places) {
    List<String> strays = new ArrayList<>(report.figures().keySet());
    strays.addAll(report.prose().keySet());
    strays.removeAll(places);
    if (!strays.isEmpty()) {
      throw new IllegalArgumentException(
          "No place in form " + report.forms().form() + " for " + strays);
    }
  }

  private Form form(String id) {
    return forms
        .find(id)
        .orElseThrow(() -> new IllegalArgumentException("No form is called " + id));
  }
}
