package io.github.nianbao.report;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One report on its way into JSON: which keys, in which order. Used once. */
final class ReportLayout {
  private final JsonLayout json = new JsonLayout();
  private final Report report;
  private final Form form;
  private final boolean empties;

  /**
   * @param report the report
   * @param form its form
   * @param empties whether keys without a value are written too
   */
  ReportLayout(Report report, Form form, boolean empties) {
    this.report = report;
    this.form = form;
    this.empties = empties;
  }

  /** Writes the report. */
  String write(@Nullable String schema, Map<String, FigureTree.Group> tables) {
    if (schema != null) {
      json.member("$schema", JsonLayout.text(schema));
    }
    head();
    front(report.front());
    if (form.introduction() != null) {
      paragraphs(form.introduction());
    }
    prose(section -> section.table() == null);
    fee(report.front().processingFee());
    tables.forEach(this::group);
    prose(section -> section.table() != null);
    tail();
    return json.finish();
  }

  private void head() {
    json.member("form", JsonLayout.text(report.forms().form()));
    if (!report.forms().tables().isEmpty()) {
      Map<String, String> tables = new LinkedHashMap<>();
      form.tables().stream()
          .filter(table -> report.forms().tables().containsKey(table.key()))
          .forEach(
              table -> tables.put(table.key(), JsonLayout.text(report.forms().of(table.key()))));
      json.member("tableForms", JsonLayout.line(tables));
    }
  }

  private void front(Front front) {
    if (front.year() != null || empties) {
      json.member("year", String.valueOf(front.year()));
    }
    Front.Issuer issuer = front.issuer();
    if (issuer != null || empties) {
      json.begin("issuer");
      text("name", issuer == null ? null : issuer.name());
      text("shortName", issuer == null ? null : issuer.shortName());
      text("code", issuer == null ? null : issuer.code());
      text("level", issuer == null ? null : issuer.level());
      json.end();
    }
    text("title", front.title());
    text("publishDate", front.publishDate());
    text("documentNumber", front.documentNumber());
    text("indexNumber", front.indexNumber());
    period(front.period());
    contact(front.contact());
    signature(front.signature());
  }

  private void period(Front.@Nullable Period period) {
    if (period != null || empties) {
      Map<String, String> dates = new LinkedHashMap<>();
      put(dates, "from", period == null ? null : period.from());
      put(dates, "to", period == null ? null : period.to());
      json.member("period", JsonLayout.line(dates));
    }
  }

  private void contact(Front.@Nullable Contact given) {
    if (given == null && !empties) {
      return;
    }
    Front.Contact contact =
        given == null ? new Front.Contact(null, null, null, null, null, null, null) : given;
    json.begin("contact");
    text("department", contact.department());
    text("address", contact.address());
    text("postcode", contact.postcode());
    text("phone", contact.phone());
    text("fax", contact.fax());
    text("email", contact.email());
    text("website", contact.website());
    json.end();
  }

  private void signature(Front.@Nullable Signing signature) {
    if (signature != null || empties) {
      Map<String, String> parts = new LinkedHashMap<>();
      put(parts, "issuer", signature == null ? null : signature.issuer());
      put(parts, "date", signature == null ? null : signature.date());
      json.member("signature", JsonLayout.line(parts));
    }
  }

  private void prose(Predicate<Section> which) {
    form.sections().stream().filter(which).map(Section::prose).forEach(this::paragraphs);
  }

  private void paragraphs(String key) {
    List<String> paragraphs = report.prose(key);
    if (!paragraphs.isEmpty() || empties) {
      json.list(key, paragraphs.stream().map(JsonLayout::text).toList());
    }
  }

  private void fee(Front.@Nullable ProcessingFee fee) {
    if (fee != null || empties) {
      Map<String, String> figures = new LinkedHashMap<>();
      figures.put("amountYuan", JsonLayout.figure(fee == null ? Figure.BLANK : fee.amountYuan()));
      figures.put("cases", JsonLayout.figure(fee == null ? Figure.BLANK : fee.cases()));
      json.member("processingFee", JsonLayout.line(figures));
    }
  }

  private void group(String key, FigureTree.Group group) {
    if (group.row()) {
      Map<String, String> figures = new LinkedHashMap<>();
      group.members().forEach((name, leaf) -> figures.put(name, figure(leaf)));
      json.member(key, JsonLayout.line(figures));
      return;
    }
    json.begin(key);
    group
        .members()
        .forEach(
            (name, member) -> {
              if (member instanceof FigureTree.Group inner) {
                group(name, inner);
              } else {
                json.member(name, figure(member));
              }
            });
    json.end();
  }

  private String figure(FigureTree leaf) {
    return leaf instanceof FigureTree.Leaf place
        ? JsonLayout.figure(report.figure(place.path()))
        : "null";
  }

  private void tail() {
    if (!report.annex().isEmpty()) {
      json.list("annex", report.annex().stream().map(EntryLayout::annex).toList());
    }
    if (!report.provenance().isEmpty()) {
      json.begin("provenance");
      report
          .provenance()
          .forEach((path, origin) -> json.member(path, EntryLayout.provenance(origin)));
      json.end();
    }
    if (!report.findings().isEmpty()) {
      json.list("findings", report.findings().stream().map(EntryLayout::finding).toList());
    }
  }

  private void put(Map<String, String> members, String key, @Nullable String value) {
    if (value != null || empties) {
      members.put(key, JsonLayout.text(value == null ? "" : value));
    }
  }

  private void text(String key, @Nullable String value) {
    if (value != null || empties) {
      json.member(key, JsonLayout.text(value == null ? "" : value));
    }
  }
}
