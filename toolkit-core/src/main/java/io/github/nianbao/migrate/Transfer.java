package io.github.nianbao.migrate;

import io.github.nianbao.finding.Source;
import io.github.nianbao.form.Equation;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.Migration.Carry;
import io.github.nianbao.form.Migration.How;
import io.github.nianbao.report.AnnexEntry;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.FigureText;
import io.github.nianbao.report.Provenance;
import io.github.nianbao.report.Provenance.Status;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures of one report on their way into another form. For one thread. */
final class Transfer {
  private final Report report;
  private final Form target;
  private final boolean strict;

  private final Map<String, Figure> carried = new HashMap<>();
  private final Map<String, Provenance> origins = new HashMap<>();
  private final List<AnnexEntry> annex = new ArrayList<>();
  private final Map<String, Provenance> others = new LinkedHashMap<>();

  private final List<FigureField> passed = new ArrayList<>();
  private final List<FigureField> kept = new ArrayList<>();
  private final Map<String, FigureField> fields;
  private final List<FigureField> doubted = new ArrayList<>();
  private final List<Split> splits = new ArrayList<>();

  /**
   * @param strict whether figures of close meaning go to the annex
   */
  Transfer(Report report, Form target, boolean strict) {
    this.report = report;
    this.target = target;
    this.strict = strict;
    this.annex.addAll(report.annex());
    this.others.putAll(report.provenance());
    this.fields = target.fields();
  }

  /**
   * A figure that several of the new form together would have to make up.
   *
   * @param field the figure, in the old form
   * @param targets paths of those figures
   * @param sum the sum over its column that the new form cannot check any more, if there is one
   */
  record Split(FigureField field, List<String> targets, Optional<Equation> sum) {}

  /** Takes the figures of the tables that have the old form of a route. */
  void run(Route route, Set<String> tables) {
    route.from().values().stream()
        .filter(field -> tables.contains(field.table()))
        .forEach(passed::add);
    for (Carry carry : route.carries()) {
      if (tables.contains(Route.table(carry))) {
        FigureField field = carry.from() == null ? null : route.from().get(carry.from());
        if (field == null) {
          leaveBlank(carry.to(), null);
        } else {
          take(field, carry, route);
        }
      }
    }
  }

  private void take(FigureField field, Carry carry, Route route) {
    Figure figure = report.figure(field.path());
    others.remove(field.path());
    if (figure instanceof Figure.Blank) {
      leaveBlank(carry.to(), field.path());
      return;
    }
    switch (carry.how()) {
      case CARRIED, CARRIED_WITH_CAUTION -> carry(field, figure, carry, route);
      case SPLIT_ZERO -> split(field, figure, carry, route);
      case ANNEX, UNKNOWN -> {
        leaveBlank(carry.to(), field.path());
        keep(field, figure);
      }
    }
  }

  private void carry(FigureField field, Figure figure, Carry carry, Route route) {
    boolean doubt =
        route.suspicion(field.path()).filter(each -> Suspicion.holds(each, report)).isPresent();
    boolean caution = doubt || carry.how() == How.CARRIED_WITH_CAUTION;
    if (doubt) {
      carry.to().forEach(path -> doubted.add(route.to().get(path)));
    }
    if (caution && strict) {
      leaveBlank(carry.to(), field.path());
      keep(field, figure);
      return;
    }
    Status status = caution ? Status.CARRIED_WITH_CAUTION : Status.CARRIED;
    carry.to().forEach(path -> put(path, figure, status, field.path()));
  }

  private void split(FigureField field, Figure figure, Carry carry, Route route) {
    if (figure instanceof Figure.Numeric number && number.value().signum() == 0) {
      carry.to().forEach(path -> put(path, figure, Status.INFERRED, field.path()));
      return;
    }
    leaveBlank(carry.to(), field.path());
    keep(field, figure);
    splits.add(new Split(field, carry.to(), route.columnSum(field.path())));
  }

  private void put(String path, Figure figure, Status status, String from) {
    carried.put(path, figure);
    origins.put(path, new Provenance(status, from, place(from)));
  }

  private void leaveBlank(List<String> paths, @Nullable String from) {
    paths.forEach(
        path ->
            origins.put(
                path, new Provenance(Status.UNKNOWN, from, from == null ? null : place(from))));
  }

  /** Keeps a figure in the annex, and with it where it was read. */
  private void keep(FigureField field, Figure figure) {
    annex.add(new AnnexEntry(field.path(), field.cellName(), figure, unit(field, figure)));
    kept.add(field);
    Provenance origin = report.provenance().get(field.path());
    if (origin != null && !fields.containsKey(field.path())) {
      others.put(field.path(), origin);
    }
  }

  /** The unit printed with a figure, else that of the form; null where neither names one. */
  private static @Nullable String unit(FigureField field, Figure figure) {
    String unit = field.quantity().unit();
    if (figure instanceof Figure.Text text
        && FigureText.of(text.printed()) instanceof FigureText.Value value
        && !value.unit().isEmpty()) {
      unit = value.unit();
    }
    return unit.isEmpty() ? null : unit;
  }

  private @Nullable Source place(String path) {
    Provenance origin = report.provenance().get(path);
    return origin == null ? null : origin.source();
  }

  /** Marks as unknown what no carry reached, and keeps the tables that have the form already. */
  void finish() {
    for (FormTable table : target.tables()) {
      boolean stays = stays(table.key());
      for (String path : table.fields().keySet()) {
        Provenance origin = others.remove(path);
        if (stays) {
          carried.put(path, report.figure(path));
        }
        if (stays && origin != null) {
          origins.put(path, origin);
        } else if (!stays) {
          origins.computeIfAbsent(path, missing -> new Provenance(Status.UNKNOWN, null, null));
        }
      }
    }
  }

  /** Whether a table has the new form already. */
  private boolean stays(String table) {
    return report.forms().of(table).equals(target.id());
  }

  /** The report that the figures come from. */
  Report report() {
    return report;
  }

  /** The form that they go to. */
  Form target() {
    return target;
  }

  /** Whether figures of close meaning go to the annex. */
  boolean strict() {
    return strict;
  }

  /** Figures of the new form that are there, in its reading order. */
  Map<String, Figure> figures() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (String path : fields.keySet()) {
      Figure figure = carried.getOrDefault(path, Figure.BLANK);
      if (!(figure instanceof Figure.Blank)) {
        figures.put(path, figure);
      }
    }
    return figures;
  }

  /** The annex: what was in it, then what has no place in the new form, in old reading order. */
  List<AnnexEntry> annex() {
    return annex;
  }

  /** Where every figure comes from, those of the annex last. */
  Map<String, Provenance> provenance() {
    Map<String, Provenance> provenance = new LinkedHashMap<>();
    fields
        .keySet()
        .forEach(
            path ->
                Optional.ofNullable(origins.get(path))
                    .ifPresent(origin -> provenance.put(path, origin)));
    provenance.putAll(others);
    return provenance;
  }

  /** Figures of the old form that went to the annex. */
  List<FigureField> kept() {
    return kept;
  }

  /** All figures of the old tables, there or not. */
  List<FigureField> passed() {
    return passed;
  }

  /** Figures of the new form with a provenance, in reading order. */
  List<FigureField> with(Status status) {
    return fields.values().stream()
        .filter(field -> !stays(field.table()))
        .filter(
            field -> {
              Provenance origin = origins.get(field.path());
              return origin != null && origin.status() == status;
            })
        .toList();
  }

  /** Figures of the new form whose source looks like a count of something else. */
  List<FigureField> doubted() {
    return doubted;
  }

  /** Figures that could not be split. */
  List<Split> splits() {
    return splits;
  }
}
