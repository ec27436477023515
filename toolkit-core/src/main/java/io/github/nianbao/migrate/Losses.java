package io.github.nianbao.migrate;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.Form;
import io.github.nianbao.migrate.Transfer.Split;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.Provenance.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells of every kind of loss in one finding. */
final class Losses {
  private final Transfer transfer;
  private final Messages messages;
  private final Map<String, FigureField> fields;
  private final Places places;
  private final List<Finding> findings = new ArrayList<>();

  Losses(Transfer transfer, Messages messages) {
    this.transfer = transfer;
    this.messages = messages;
    Form target = transfer.target();
    Map<String, String> names = new HashMap<>();
    boolean chinese = messages.language() == Language.ZH;
    target
        .tables()
        .forEach(table -> names.put(table.key(), chinese ? table.name().zh() : table.name().en()));
    this.fields = target.fields();
    this.places = new Places(List.copyOf(fields.values()), names, messages);
  }

  /** The findings, heaviest losses first; none where nothing was lost. */
  List<Finding> findings() {
    List<FigureField> doubted = transfer.doubted();
    List<FigureField> cautious = new ArrayList<>(transfer.with(Status.CARRIED_WITH_CAUTION));
    cautious.removeAll(doubted);
    tell("M-UNKNOWN", Severity.WARNING, transfer.with(Status.UNKNOWN));
    others();
    tell("M-ITEMS", Severity.WARNING, doubted);
    tell("M-CAUTION", Severity.INFO, cautious);
    tell("M-TEXT", Severity.INFO, texts());
    annex();
    return List.copyOf(findings);
  }

  private void tell(String code, Severity severity, List<FigureField> cells) {
    if (cells.isEmpty()) {
      return;
    }
    boolean blank = transfer.strict() && messages.has(code + ".strict");
    String message =
        messages.text(
            code + (blank ? ".strict" : ".message"),
            Map.of("count", Integer.toString(cells.size()), "places", places.of(cells)));
    add(code, severity, message, cells.stream().map(FigureField::path).toList());
  }

  private void add(String code, Severity severity, String message, List<String> paths) {
    findings.add(
        Finding.of(code, severity, paths.get(0), message)
            .relatedTo(paths.subList(1, paths.size())));
  }

  private List<FigureField> texts() {
    Map<String, Figure> figures = transfer.figures();
    return Stream.of(Status.CARRIED, Status.CARRIED_WITH_CAUTION)
        .flatMap(status -> transfer.with(status).stream())
        .filter(field -> figures.get(field.path()) instanceof Figure.Text)
        .toList();
  }

  private void others() {
    List<Split> splits = transfer.splits();
    if (splits.isEmpty()) {
      return;
    }
    String figures = messages.list(splits.stream().map(split -> printed(split.field())).toList());
    List<String> paths = splits.stream().flatMap(split -> split.targets().stream()).toList();
    long rows = paths.stream().map(path -> fields.get(path).row()).distinct().count();
    String check = new ColumnSums(transfer.report(), messages).of(splits);
    String message =
        messages.text(
            "M-OTHER.message",
            Map.of("places", figures, "rows", Long.toString(rows), "check", check));
    add("M-OTHER", Severity.WARNING, message, paths);
  }

  private String printed(FigureField field) {
    return field.cellName() + " " + transfer.report().figure(field.path()).printed();
  }

  private void annex() {
    List<FigureField> kept = transfer.kept();
    if (kept.isEmpty()) {
      return;
    }
    String names = new Places(transfer.passed(), Map.of(), messages).of(kept);
    String message =
        messages.text(
            "M-ANNEX.message", Map.of("count", Integer.toString(kept.size()), "places", names));
    findings.add(
        Finding.of("M-ANNEX", Severity.INFO, "annex", message)
            .relatedTo(kept.stream().map(FigureField::path).toList()));
  }
}
