package io.github.nianbao.check;

import io.github.nianbao.check.PartSums.Difference;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the report of a body as a whole with those it sums up: that of its own office and those
 * of all bodies under it. Each figure of the whole is the sum of theirs ({@code D-SUM}). What
 * cannot be compared is told, never taken for 0 ({@code D-PARTS}). Whether the parts are all there
 * only the user knows. Immutable.
 */
final class Consolidation {
  private static final String SUM = "D-SUM";
  private static final String PARTS = "D-PARTS";

  private final Sheets sheets;
  private final Wording wording;

  Consolidation(Sheets sheets, Wording wording) {
    this.sheets = sheets;
    this.wording = wording;
  }

  /** What {@link Checker#checkSum} says. */
  List<Finding> check(Report whole, List<Report> parts) {
    List<Finding> unfit = unfit(whole, parts);
    if (!unfit.isEmpty()) {
      return unfit;
    }
    List<Finding> findings = new ArrayList<>();
    for (Sheet sheet : sheets.of(whole.forms()).values()) {
      List<Report> strange = parts.stream().filter(part -> !hasTable(part, sheet)).toList();
      if (strange.isEmpty()) {
        findings.addAll(findings(sheet, PartSums.of(sheet, whole, parts)));
      } else {
        findings.add(parts("form", sheet.key(), table(sheet, strange)));
      }
    }
    return List.copyOf(findings);
  }

  private List<Finding> unfit(Report whole, List<Report> parts) {
    List<Finding> findings = new ArrayList<>();
    Integer year = whole.front().year();
    List<Report> strange =
        parts.stream().filter(part -> !Objects.equals(part.front().year(), year)).toList();
    if (!strange.isEmpty()) {
      String of = year == null ? wording.text("year.this", Map.of()) : year.toString();
      findings.add(parts("message", "year", Map.of("year", of, "reports", names(strange))));
    }
    Set<String> seen = new HashSet<>();
    List<Report> twice =
        parts.stream().filter(part -> isNamed(part) && !seen.add(name(part))).toList();
    if (!twice.isEmpty()) {
      findings.add(parts("twice", "issuer", Map.of("reports", names(twice))));
    }
    return findings;
  }

  /** Whether a report has all figures of a table: tables of another form may have the same. */
  private boolean hasTable(Report part, Sheet sheet) {
    Sheet own = sheets.of(part.forms()).get(sheet.key());
    return own != null && own.fields().keySet().equals(sheet.fields().keySet());
  }

  private List<Finding> findings(Sheet sheet, PartSums sums) {
    List<Finding> findings = new ArrayList<>();
    if (!sums.differences().isEmpty()) {
      findings.add(differences(sheet, sums.differences()));
    }
    if (!sums.unknown().isEmpty()) {
      Map<String, String> values = table(sheet, sums.silent());
      values.put("count", Integer.toString(sums.unknown().size()));
      findings.add(related(parts("unknown", sums.unknown().get(0), values), sums.unknown()));
    }
    return findings;
  }

  private Finding differences(Sheet sheet, List<Difference> differences) {
    Map<String, String> values = table(sheet, List.of());
    values.put("count", Integer.toString(differences.size()));
    values.put("places", wording.few(differences.stream().map(this::place).toList()));
    List<String> paths = differences.stream().map(each -> each.field().path()).toList();
    return related(wording.finding(SUM, Severity.WARNING, paths.get(0), values), paths);
  }

  private String place(Difference difference) {
    Map<String, String> values =
        Map.of(
            "cell", Wording.cell(difference.field()),
            "whole", Wording.number(difference.whole()),
            "sum", Wording.number(difference.sum()));
    return wording.text(SUM + ".place", values);
  }

  private Map<String, String> table(Sheet sheet, Collection<Report> reports) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("table", wording.table(sheet.table()));
    values.put("reports", names(reports));
    return values;
  }

  private Finding parts(String reason, @Nullable String path, Map<String, String> values) {
    String message = wording.text(PARTS + "." + reason, values);
    return Finding.of(PARTS, Severity.WARNING, path, message);
  }

  private static Finding related(Finding finding, List<String> paths) {
    return finding.relatedTo(paths.subList(1, paths.size()));
  }

  private String names(Collection<Report> reports) {
    return wording.few(reports.stream().map(Consolidation::name).distinct().toList());
  }

  private static boolean isNamed(Report report) {
    return report.front().issuer() != null || report.front().title() != null;
  }

  /** The issuer, else the title. */
  private static String name(Report report) {
    Front.Issuer issuer = report.front().issuer();
    return issuer == null ? String.valueOf(report.front().title()) : issuer.name();
  }
}
