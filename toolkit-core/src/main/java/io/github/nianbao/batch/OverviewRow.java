package io.github.nianbao.batch;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.io.OutputTree;
import io.github.nianbao.report.Report;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One input in the overview. */
final class OverviewRow {
  /** So many findings are shown, the heaviest; the report has them all. */
  private static final int FINDINGS = 12;

  private final OutputTree tree;
  private final Messages messages;

  OverviewRow(OutputTree tree, Messages messages) {
    this.tree = tree;
    this.messages = messages;
  }

  /**
   * @param issuer number of the issuer in the page, or null
   */
  String of(Item item, Converted converted, @Nullable Report report, @Nullable Integer issuer) {
    List<Finding> findings = report == null ? converted.result().reasons() : report.findings();
    StringBuilder row = new StringBuilder();
    begin(row, converted.result(), findings, issuer);
    title(row, item, converted.result());
    where(row, item, converted);
    if (report == null) {
      list(row, findings);
    } else if (!findings.isEmpty()) {
      row.append("<details><summary>")
          .append(Html.text(counts(converted.result().counts())))
          .append("</summary>\n");
      list(row, findings);
      row.append("</details>\n");
    }
    return row.append("</li>\n").toString();
  }

  private static void begin(
      StringBuilder row,
      Converted.Result result,
      List<Finding> findings,
      @Nullable Integer issuer) {
    String codes =
        findings.stream().map(Finding::code).distinct().sorted().collect(Collectors.joining(" "));
    row.append("<li data-o=\"").append(result.ending().id());
    row.append("\" data-i=\"").append(issuer == null ? "" : issuer.toString());
    row.append("\" data-y=\"").append(result.year() == null ? "" : result.year().toString());
    row.append("\" data-e=\"").append(result.counts().errors());
    row.append("\" data-w=\"").append(result.counts().warnings());
    row.append("\" data-c=\"").append(Html.text(codes)).append("\">\n");
  }

  private void title(StringBuilder row, Item item, Converted.Result result) {
    String name = result.issuer() == null ? "" : result.issuer();
    String year = result.year() == null ? "" : " " + result.year();
    String title = (name + year).isBlank() ? name(item.source()) : (name + year).strip();
    row.append("<h3><span class=\"badge ")
        .append(result.ending().id())
        .append("\">")
        .append(Html.text(messages.text("overview." + result.ending().id())))
        .append("</span> <span>")
        .append(Html.text(title))
        .append("</span></h3>\n");
  }

  private static String name(String source) {
    return source.substring(source.lastIndexOf('/') + 1);
  }

  private void where(StringBuilder row, Item item, Converted converted) {
    row.append("<p class=\"where\">");
    if (item.obstacle() == Item.Obstacle.MISSING) {
      row.append("<span>").append(Html.text(item.source())).append("</span>");
    } else {
      link(row, Html.address(tree.root(), item.file()), item.source());
    }
    for (Converted.Output output : converted.outputs()) {
      String extension = output.file().substring(output.file().lastIndexOf('.') + 1);
      link(row, Html.address(output.file()), extension.toUpperCase(Locale.ROOT));
    }
    row.append("</p>\n");
  }

  private static void link(StringBuilder row, String address, String text) {
    row.append(" <a href=\"")
        .append(Html.text(address))
        .append("\">")
        .append(Html.text(text))
        .append("</a>");
  }

  private String counts(Counts counts) {
    List<String> words =
        Arrays.stream(Severity.values())
            .filter(severity -> counts.of(severity) > 0)
            .map(severity -> messages.text("severity." + severity.id()) + " " + counts.of(severity))
            .toList();
    return messages.list(words);
  }

  private void list(StringBuilder row, List<Finding> findings) {
    row.append("<ul class=\"findings\">\n");
    findings.stream()
        .sorted(Comparator.comparing(Finding::severity))
        .limit(FINDINGS)
        .forEach(finding -> add(row, finding));
    if (findings.size() > FINDINGS) {
      String more = Integer.toString(findings.size() - FINDINGS);
      row.append("<li>")
          .append(Html.text(messages.text("overview.more", Map.of("n", more))))
          .append("</li>\n");
    }
    row.append("</ul>\n");
  }

  private void add(StringBuilder row, Finding finding) {
    String severity = finding.severity().id();
    row.append("<li class=\"")
        .append(severity)
        .append("\"><span class=\"sev\">")
        .append(Html.text(messages.text("severity." + severity)))
        .append("</span> <span class=\"code\">")
        .append(Html.text(finding.code()))
        .append("</span> ")
        .append(Html.text(finding.message()));
    String place = place(finding.source());
    if (!place.isEmpty()) {
      row.append(" <span class=\"place\">").append(Html.text(place)).append("</span>");
    }
    row.append("</li>\n");
  }

  /** Where in the source, which is named above. */
  private String place(@Nullable Source source) {
    if (source == null) {
      return "";
    }
    if (source.page() != null) {
      return messages.text("overview.page", Map.of("n", source.page().toString()));
    }
    return source.line() == null
        ? ""
        : messages.text("overview.line", Map.of("n", source.line().toString()));
  }
}
