package io.github.nianbao.report;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Source;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entries of annex, provenance and findings as JSON, each on one line. */
final class EntryLayout {
  private EntryLayout() {}

  static String annex(AnnexEntry entry) {
    Map<String, String> members = new LinkedHashMap<>();
    putIfThere(members, "path", entry.path());
    members.put("label", JsonLayout.text(entry.label()));
    members.put("value", JsonLayout.figure(entry.value()));
    putIfThere(members, "unit", entry.unit());
    return JsonLayout.line(members);
  }

  static String provenance(Provenance origin) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("status", JsonLayout.text(origin.status().id()));
    putIfThere(members, "from", origin.from());
    source(members, origin.source());
    return JsonLayout.line(members);
  }

  static String finding(Finding finding) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("code", JsonLayout.text(finding.code()));
    members.put("severity", JsonLayout.text(finding.severity().id()));
    putIfThere(members, "path", finding.path());
    putIfThere(members, "related", finding.related());
    putIfThere(members, "tokens", finding.tokens());
    members.put("message", JsonLayout.text(finding.message()));
    source(members, finding.source());
    return JsonLayout.line(members);
  }

  private static void source(Map<String, String> members, @Nullable Source source) {
    if (source == null) {
      return;
    }
    Map<String, String> place = new LinkedHashMap<>();
    putIfThere(place, "file", source.file());
    number(place, "page", source.page());
    if (!source.box().isEmpty()) {
      place.put("box", JsonLayout.array(source.box().stream().map(EntryLayout::plain).toList()));
    }
    number(place, "line", source.line());
    number(place, "column", source.column());
    members.put("source", JsonLayout.line(place));
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).toPlainString();
  }

  private static void number(Map<String, String> members, String key, @Nullable Integer value) {
    if (value != null) {
      members.put(key, value.toString());
    }
  }

  private static void putIfThere(Map<String, String> members, String key, List<String> values) {
    if (!values.isEmpty()) {
      members.put(key, JsonLayout.array(values.stream().map(JsonLayout::text).toList()));
    }
  }

  private static void putIfThere(Map<String, String> members, String key, @Nullable String value) {
    if (value != null) {
      members.put(key, JsonLayout.text(value));
    }
  }
}
