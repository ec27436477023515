package io.github.nianbao.report;

import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormSchema;
import io.github.nianbao.form.Forms;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads reports from JSON. Every complaint carries the code {@code J-SIZE} (too large), {@code
 * J-ENCODING} (not UTF-8), {@code J-SYNTAX} (no JSON), {@code J-DEPTH} (nested too deeply), {@code
 * J-DUPLICATE} (a key twice), {@code J-KEY} (unknown key), {@code J-TYPE} (wrong type), {@code
 * J-FORM} (unknown form) or {@code J-VALUE} (a value that cannot be), and its line and column.
 *
 * <p>Safe for use by several threads; the schema of a form is compiled on first use and kept.
 */
public final class ReportReader {
  /** Bytes that a report may have where nothing else is said: 16 MiB. */
  public static final int DEFAULT_LIMIT = 16 << 20;

  private static final Pattern KEY_END = Pattern.compile("[.\\[]");

  private final Forms forms;
  private final Messages messages;
  private final int limit;
  private final Map<String, SchemaCheck> checks = new ConcurrentHashMap<>();

  /** A reader of reports up to {@link #DEFAULT_LIMIT}. */
  public ReportReader(Forms forms, Messages messages) {
    this(forms, messages, DEFAULT_LIMIT);
  }

  /**
   * @param forms the known forms
   * @param messages language of the complaints
   * @param limit bytes that a report may have; larger input is refused unread
   */
  public ReportReader(Forms forms, Messages messages, int limit) {
    this.forms = forms;
    this.messages = messages;
    this.limit = limit;
  }

  /**
   * The report in {@code json}. What is empty in it is not there in the report: an empty string or
   * list, an object in which nothing is filled in, a figure that is null.
   *
   * @param name name of the input in messages, or null
   * @param json UTF-8, with or without byte order mark; not changed
   * @throws FindingsException with all complaints in the order of the input
   */
  public Reading read(@Nullable String name, byte[] json) {
    if (json.length > limit) {
      throw refusedUnread(name);
    }
    JsonText text = JsonText.decode(name, json);
    Complaints complaints = new Complaints(text, messages);
    if (text.malformed()) {
      complaints.add("J-ENCODING.message", text.length(), null, Map.of());
      throw complaints.exception();
    }
    Positions positions = new Positions(text);
    JsonNode root = JsonTree.read(positions, complaints);
    if (root == null) {
      throw complaints.exception();
    }
    Form form = validate(root, positions, complaints);
    complaints.throwIfAny();
    return new Reading(new ReportAssembly(root, form).report(), positions);
  }

  private FindingsException refusedUnread(@Nullable String name) {
    Complaints complaints = new Complaints(JsonText.decode(name, new byte[0]), messages);
    complaints.add("J-SIZE.message", 0, null, Map.of("limit", String.valueOf(limit)));
    return complaints.exception();
  }

  /** Adds what is wrong with a tree; without a known form, what is wrong in any. */
  private Form validate(JsonNode root, Positions positions, Complaints complaints) {
    JsonNode id = root.path("form");
    Form form = forms.find(id.stringValue("")).orElse(null);
    if (form != null) {
      check(form).check(root, positions, complaints, path -> true);
      return form;
    }
    if (root.isObject()) {
      complainOfForm(id, positions, complaints);
    }
    List<Form> all = forms.all();
    Form newest = all.get(all.size() - 1);
    check(newest).check(root, positions, complaints, path -> independentOfForm(path, newest));
    return newest;
  }

  private void complainOfForm(JsonNode id, Positions positions, Complaints complaints) {
    String known =
        complaints.list(forms.all().stream().map(form -> '"' + form.id() + '"').toList());
    String message = id.isMissingNode() ? "J-FORM.missing" : "J-FORM.unknown";
    Map<String, String> values = Map.of("form", complaints.describe(id), "known", known);
    complaints.add(message, positions.offset("form"), "form", values);
  }

  /** Whether a complaint of a form's schema would be one of any form's. */
  private boolean independentOfForm(String path, Form form) {
    String key = KEY_END.split(path, 2)[0];
    boolean foreign =
        forms.all().stream()
            .anyMatch(other -> other.table(key).isPresent() || other.proseKeys().contains(key));
    return !key.equals("form") && (!foreign || form.proseKeys().contains(key));
  }

  private SchemaCheck check(Form form) {
    return checks.computeIfAbsent(form.id(), id -> new SchemaCheck(FormSchema.text(form, forms)));
  }
}
