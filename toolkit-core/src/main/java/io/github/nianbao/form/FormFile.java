package io.github.nianbao.form;

import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.Migration.Carry;
import io.github.nianbao.form.Migration.How;
import io.github.nianbao.form.Quantity.Kind;
import io.github.nianbao.form.Relation.Comparison;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code form.json} files. Immutable and safe for use by several threads.
 *
 * <p>Left out of a file, these have a default: {@code aliases} none, {@code span} 1, {@code
 * quantity} {@code count}, {@code unit} 件, {@code key} and {@code label} empty, {@code stub} 0,
 * {@code rows} a single row without label.
 */
public final class FormFile {
  private static final Map<String, Kind> KINDS =
      Map.of("count", Kind.COUNT, "change", Kind.CHANGE, "amount", Kind.AMOUNT);
  private static final Map<String, Severity> SEVERITIES =
      Map.of("error", Severity.ERROR, "warning", Severity.WARNING, "info", Severity.INFO);
  private static final Map<String, Comparison> COMPARISONS =
      Map.of("=", Comparison.EQUAL, ">=", Comparison.AT_LEAST, "!=", Comparison.DIFFERENT);
  private static final Map<String, How> WAYS =
      Map.of(
          "carried", How.CARRIED,
          "carriedWithCaution", How.CARRIED_WITH_CAUTION,
          "splitZero", How.SPLIT_ZERO,
          "annex", How.ANNEX,
          "unknown", How.UNKNOWN);
  private static final RowLabel ONLY_ROW = new RowLabel("", "", List.of(), List.of());

  private final Messages messages;

  /** A reader that complains in the language of the messages. */
  public FormFile(Messages messages) {
    this.messages = messages;
  }

  /**
   * The form in a file.
   *
   * @param json content of the file, UTF-8
   * @param file its name as the user knows it, for complaints
   * @throws FindingsException with every complaint (codes {@code F-*}) if the file is wrong
   */
  public Form read(byte[] json, String file) {
    Complaints complaints = new Complaints("F", file, messages);
    Form form = JsonObject.read(json, complaints, FormFile::form);
    if (complaints.isEmpty()) {
      new FormReview(form, messages, complaints).run();
    }
    complaints.raise();
    return form;
  }

  private static Form form(JsonObject json) {
    json.needs(List.of("sections"));
    return new Form(
        json.text("id"),
        json.object("name", FormFile::localText),
        json.text("source"),
        json.text("title"),
        json.has("introduction") ? json.text("introduction") : null,
        json.objects("sections", FormFile::section),
        json.objects("tables", FormFile::table),
        json.objects("relations", FormFile::relation),
        json.objects("migrations", FormFile::migration));
  }

  private static LocalText localText(JsonObject json) {
    return new LocalText(json.text("zh"), json.text("en"));
  }

  private static Section section(JsonObject json) {
    return new Section(
        json.text("key"),
        json.text("title"),
        json.texts("aliases"),
        json.text("prose"),
        json.has("table") ? json.text("table") : null);
  }

  private static FormTable table(JsonObject json) {
    json.needs(List.of("widths", "blocks"));
    return new FormTable(
        json.text("key"),
        json.object("name", FormFile::localText),
        json.numbers("widths"),
        json.whole("stub", 0),
        json.objects("blocks", FormFile::block));
  }

  private static FormTable.Block block(JsonObject json) {
    json.needs(List.of("columns"));
    return new FormTable.Block(
        json.text("banner", ""),
        json.text("corner", ""),
        json.objects("columns", FormFile::column),
        json.has("rows") ? json.objects("rows", FormFile::row) : List.of(ONLY_ROW));
  }

  private static Column column(JsonObject json) {
    return new Column(
        json.text("key", ""),
        json.text("label"),
        json.texts("aliases"),
        json.whole("span", 1),
        new Quantity(json.choice("quantity", KINDS, Kind.COUNT), json.text("unit", "件")),
        json.objects("columns", FormFile::column));
  }

  private static RowLabel row(JsonObject json) {
    return new RowLabel(
        json.text("key", ""),
        json.text("label"),
        json.texts("aliases"),
        json.objects("rows", FormFile::row));
  }

  private static Relation relation(JsonObject json) {
    json.needs(List.of("left", "right"));
    return new Relation(
        json.text("code"),
        json.text("table"),
        severity(json, "severity"),
        severities(json),
        json.texts("each"),
        json.texts("left"),
        json.choice("is", COMPARISONS, Comparison.EQUAL),
        json.texts("right"),
        message(json));
  }

  private static Severity severity(JsonObject json, String key) {
    Severity severity = json.choice(key, SEVERITIES);
    return severity == null ? Severity.ERROR : severity;
  }

  private static Map<String, Severity> severities(JsonObject json) {
    Map<String, Severity> severities = new LinkedHashMap<>();
    if (json.has("severities")) {
      json.object(
          "severities",
          each -> {
            each.names().forEach(name -> severities.put(name, severity(each, name)));
            return severities;
          });
    }
    return severities;
  }

  private static Map<String, String> message(JsonObject json) {
    if (!json.has("message")) {
      return Map.of();
    }
    LocalText text = json.object("message", FormFile::localText);
    return Map.of("zh", text.zh(), "en", text.en());
  }

  private static Migration migration(JsonObject json) {
    return new Migration(json.text("from"), json.objects("carries", FormFile::carry));
  }

  private static Carry carry(JsonObject json) {
    How how = json.choice("how", WAYS);
    return new Carry(
        json.has("from") ? json.text("from") : null,
        json.texts("to"),
        how == null ? How.ANNEX : how);
  }
}
