package io.github.nianbao.migrate;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.Migration;
import io.github.nianbao.report.FormChoice;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings reports into another form. Every figure of an older table is carried, or kept in the annex
 * under its own label; every figure of the new table has a provenance; what cannot be known stays
 * blank. Prose, title, dates and signature stay as they are, and so do tables that have the new
 * form already.
 *
 * <p>What becomes of which figure is said by the form ({@link Migration}) and worked out once, so
 * keep one migrator for many reports. Immutable and safe for use by several threads.
 */
public final class Migrator {
  private final Forms forms;
  private final Messages messages;
  private final Map<String, Map<String, Route>> routes = new LinkedHashMap<>();

  /**
   * @param forms the forms that reports may have
   * @param messages language of the findings
   */
  public Migrator(Forms forms, Messages messages) {
    this.forms = forms;
    this.messages = messages;
    for (Form target : forms.all()) {
      Map<String, Route> ways = new LinkedHashMap<>();
      for (Migration migration : target.migrations()) {
        forms
            .find(migration.from())
            .ifPresent(source -> ways.put(source.id(), Route.of(migration, source, target)));
      }
      routes.put(target.id(), ways);
    }
  }

  /** The report in the form {@code toForm}, figures of close meaning carried with caution. */
  public Report migrate(Report report, String toForm) {
    return migrate(report, toForm, false);
  }

  /**
   * The report in the form {@code toForm}, with a finding for each kind of loss after those it has:
   * {@code M-ANNEX}, {@code M-UNKNOWN}, {@code M-CAUTION}, {@code M-ITEMS}, {@code M-OTHER}, {@code
   * M-TEXT}. One that has the form already comes back with {@code M-SAME}.
   *
   * @param strict whether figures whose meaning is only close are left blank and kept in the annex
   * @throws FindingsException {@code M-FORM} when a form is not known or there is no way from the
   *     form of a table; {@code M-PROSE} when the form has no section for some of the prose
   */
  public Report migrate(Report report, String toForm, boolean strict) {
    Form target = target(report, toForm);
    Map<String, Set<String>> old = oldTables(report, target);
    if (old.isEmpty() && report.forms().form().equals(toForm)) {
      String message = messages.text("M-SAME.message", Map.of("form", toForm));
      return report.withFindings(List.of(Finding.of("M-SAME", Severity.INFO, "form", message)));
    }
    refuseLoss(report, target, old.keySet());
    Transfer transfer = new Transfer(report, target, strict);
    old.forEach((form, tables) -> transfer.run(way(form, target).orElseThrow(), tables));
    transfer.finish();
    List<Finding> losses = new Losses(transfer, messages).findings();
    return new Report(
            new FormChoice(toForm, Map.of()),
            report.front(),
            report.prose(),
            transfer.figures(),
            transfer.annex(),
            transfer.provenance(),
            report.findings())
        .withFindings(losses);
  }

  private Form target(Report report, String id) {
    List<Finding> complaints = new ArrayList<>();
    Set<String> named = new LinkedHashSet<>(List.of(id, report.forms().form()));
    named.addAll(report.forms().tables().values());
    for (String name : named) {
      if (forms.find(name).isEmpty()) {
        String known = messages.list(forms.all().stream().map(Form::id).toList());
        complaints.add(
            messages.error("M-FORM.unknown", "form", Map.of("form", name, "known", known)));
      }
    }
    raise(complaints);
    return forms.find(id).orElseThrow();
  }

  /** Keys of the tables of other forms than the target, by form. */
  private Map<String, Set<String>> oldTables(Report report, Form target) {
    Map<String, Set<String>> old = new LinkedHashMap<>();
    Form own = forms.find(report.forms().form()).orElseThrow();
    for (FormTable table : own.tables()) {
      String form = report.forms().of(table.key());
      if (!form.equals(target.id())) {
        old.computeIfAbsent(form, id -> new LinkedHashSet<>()).add(table.key());
      }
    }
    return old;
  }

  private void refuseLoss(Report report, Form target, Set<String> old) {
    List<Finding> complaints = new ArrayList<>();
    for (String form : old) {
      if (way(form, target).isEmpty()) {
        complaints.add(
            messages.error("M-FORM.none", "form", Map.of("from", form, "to", target.id())));
      }
    }
    List<String> keys = target.proseKeys();
    report.prose().keySet().stream()
        .filter(key -> !keys.contains(key))
        .forEach(
            key ->
                complaints.add(
                    messages.error("M-PROSE.message", key, Map.of("key", key, "to", target.id()))));
    raise(complaints);
  }

  private Optional<Route> way(String form, Form target) {
    return Optional.ofNullable(routes.getOrDefault(target.id(), Map.of()).get(form));
  }

  private static void raise(List<Finding> complaints) {
    if (!complaints.isEmpty()) {
      throw new FindingsException(complaints);
    }
  }
}
