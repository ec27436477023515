package io.github.nianbao.report;

import io.github.nianbao.form.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes a report of a tree that satisfies the schema of its form. What is empty is not there: an
 * empty string, an object in which nothing is filled in, a figure that is null.
 */
final class ReportAssembly {
  private final JsonNode root;
  private final Form form;

  ReportAssembly(JsonNode root, Form form) {
    this.root = root;
    this.form = form;
  }

  Report report() {
    return new Report(
        forms(),
        front(),
        prose(),
        figures(),
        EntryNodes.annex(root.path("annex")),
        EntryNodes.provenance(root.path("provenance")),
        EntryNodes.findings(root.path("findings")));
  }

  private FormChoice forms() {
    Map<String, String> tables = new LinkedHashMap<>();
    root.path("tableForms").forEachEntry((table, id) -> tables.put(table, id.asString()));
    return new FormChoice(form.id(), tables);
  }

  private Front front() {
    JsonNode year = root.path("year");
    return new Front(
        year.isNumber() ? Integer.valueOf(year.intValue()) : null,
        issuer(root.path("issuer")),
        text(root, "title"),
        text(root, "publishDate"),
        text(root, "documentNumber"),
        text(root, "indexNumber"),
        period(root.path("period")),
        contact(root.path("contact")),
        signature(root.path("signature")),
        fee(root.path("processingFee")));
  }

  private static Front.@Nullable Issuer issuer(JsonNode node) {
    if (isEmpty(node)) {
      return null;
    }
    return new Front.Issuer(
        node.path("name").asString(""),
        text(node, "shortName"),
        text(node, "code"),
        text(node, "level"));
  }

  private static Front.@Nullable Period period(JsonNode node) {
    return isEmpty(node) ? null : new Front.Period(text(node, "from"), text(node, "to"));
  }

  private static Front.@Nullable Contact contact(JsonNode node) {
    if (isEmpty(node)) {
      return null;
    }
    return new Front.Contact(
        text(node, "department"),
        text(node, "address"),
        text(node, "postcode"),
        text(node, "phone"),
        text(node, "fax"),
        text(node, "email"),
        text(node, "website"));
  }

  private static Front.@Nullable Signing signature(JsonNode node) {
    return isEmpty(node) ? null : new Front.Signing(text(node, "issuer"), text(node, "date"));
  }

  private static Front.@Nullable ProcessingFee fee(JsonNode node) {
    Figure amount = figure(node.path("amountYuan"));
    Figure cases = figure(node.path("cases"));
    boolean blank = amount.equals(Figure.BLANK) && cases.equals(Figure.BLANK);
    return blank ? null : new Front.ProcessingFee(amount, cases);
  }

  private Map<String, List<String>> prose() {
    Map<String, List<String>> prose = new LinkedHashMap<>();
    for (String key : form.proseKeys()) {
      List<String> paragraphs = new ArrayList<>();
      root.path(key).forEach(paragraph -> paragraphs.add(paragraph.asString()));
      if (!paragraphs.isEmpty()) {
        prose.put(key, paragraphs);
      }
    }
    return prose;
  }

  private Map<String, Figure> figures() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    form.tables().forEach(table -> collect(table.key(), root.path(table.key()), figures));
    return figures;
  }

  private static void collect(String path, JsonNode node, Map<String, Figure> figures) {
    if (node.isObject()) {
      node.forEachEntry((key, inner) -> collect(Place.key(path, key), inner, figures));
      return;
    }
    Figure figure = figure(node);
    if (!figure.equals(Figure.BLANK)) {
      figures.put(path, figure);
    }
  }

  /** A figure; text without a visible character is a blank. */
  static Figure figure(JsonNode node) {
    if (node.isNumber()) {
      return new Figure.Numeric(node.decimalValue());
    }
    String printed = node.asString("");
    boolean blank = printed.chars().allMatch(ReportAssembly::space);
    return blank ? Figure.BLANK : new Figure.Text(printed);
  }

  private static boolean space(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /** The text under a key, null where it is empty or not there. */
  static @Nullable String text(JsonNode node, String key) {
    String text = node.path(key).asString("");
    return text.isEmpty() ? null : text;
  }

  private static boolean isEmpty(JsonNode node) {
    return node.properties().stream().allMatch(e -> e.getValue().asString("").isEmpty());
  }
}
