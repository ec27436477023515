package io.github.nianbao.report;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What checking one report file found.
 *
 * @param file the file's name as the user gave it
 * @param issuer name of the issuing body, or null
 * @param year reporting year, or null
 * @param findings everything found, complaints of a file that is no report included
 * @param readable whether the file is a report
 */
public record CheckResult(
    String file,
    @Nullable String issuer,
    @Nullable Integer year,
    List<Finding> findings,
    boolean readable) {
  public CheckResult {
    findings = List.copyOf(findings);
  }

  /** The findings of a report. */
  public static CheckResult of(String file, Report report, List<Finding> findings) {
    Front front = report.front();
    String issuer = front.issuer() == null ? null : front.issuer().name();
    return new CheckResult(file, issuer, front.year(), findings, true);
  }

  /** The complaints of a file that is no report. */
  public static CheckResult unreadable(String file, List<Finding> complaints) {
    return new CheckResult(file, null, null, complaints, false);
  }

  /**
   * Results as JSON, {@code {"reports":[…],"counts":{…}}}, a report per line, with a line feed at
   * the end.
   */
  public static String json(List<CheckResult> results) {
    JsonLayout json = new JsonLayout();
    json.list("reports", results.stream().map(CheckResult::line).toList());
    Map<String, String> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(severity.id(), Long.toString(count(results, severity)));
    }
    json.member("counts", JsonLayout.line(counts));
    return json.finish();
  }

  private String line() {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("file", JsonLayout.text(file));
    members.put("issuer", issuer == null ? "null" : JsonLayout.text(issuer));
    members.put("year", year == null ? "null" : year.toString());
    members.put("findings", JsonLayout.array(findings.stream().map(EntryLayout::finding).toList()));
    return JsonLayout.line(members);
  }

  private static long count(List<CheckResult> results, Severity severity) {
    return results.stream()
        .flatMap(result -> result.findings().stream())
        .filter(finding -> finding.severity() == severity)
        .count();
  }
}
