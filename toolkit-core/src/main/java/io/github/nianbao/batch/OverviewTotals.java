package io.github.nianbao.batch;

import io.github.nianbao.finding.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is counted over all inputs, as it stands at the top of the overview: at a glance. */
final class OverviewTotals {
  /** More codes are folded away. */
  private static final int CODES = 10;

  private final Tally tally;
  private final Messages messages;

  OverviewTotals(Tally tally, Messages messages) {
    this.tally = tally;
    this.messages = messages;
  }

  /** What there is, in a sentence. */
  String intro() {
    Counts findings = tally.findings();
    Map<String, String> values =
        Map.of(
            "total", Integer.toString(tally.total()),
            "issuers", Integer.toString(tally.issuers().size()),
            "errors", Long.toString(findings.errors()),
            "warnings", Long.toString(findings.warnings()));
    return Html.text(messages.text("overview.intro", values));
  }

  /** All outcomes in one bar. */
  String bar() {
    StringBuilder bar = new StringBuilder();
    List<String> words = new ArrayList<>();
    int start = 0;
    for (Ending ending : Ending.values()) {
      int count = tally.count(ending);
      if (count > 0) {
        bar.append(rectangle(ending.id(), start, count));
        words.add(messages.text("overview." + ending.id()) + " " + count);
      }
      start += count;
    }
    return svg(Integer.toString(tally.total()), messages.list(words), bar.toString());
  }

  private static String svg(String width, String words, String content) {
    return "<svg viewBox=\"0 0 "
        + width
        + " 1\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\""
        + Html.text(words)
        + "\">"
        + content
        + "</svg>";
  }

  private static String rectangle(String kind, int start, int width) {
    return "<rect class=\""
        + kind
        + "\" x=\""
        + start
        + "\" width=\""
        + width
        + "\" height=\"1\"/>";
  }

  /** A button for each outcome, with its count and meaning. */
  String tiles() {
    StringBuilder tiles = new StringBuilder();
    for (Ending ending : Ending.values()) {
      String key = "overview." + ending.id();
      tiles
          .append("<li><button type=\"button\" aria-pressed=\"false\" value=\"")
          .append(ending.id())
          .append("\"><span class=\"badge ")
          .append(ending.id())
          .append("\">")
          .append(Html.text(messages.text(key)))
          .append("</span><b>")
          .append(tally.count(ending))
          .append("</b><small>")
          .append(Html.text(messages.text(key + "Means")))
          .append("</small></button></li>\n");
    }
    return tiles.toString();
  }

  /** The codes found, a line each; empty where there is none. */
  String codes() {
    List<Tally.CodeCount> codes = tally.codes();
    if (codes.isEmpty()) {
      return "";
    }
    int most = codes.stream().mapToInt(Tally.CodeCount::inputs).max().orElse(1);
    int first = Math.min(CODES, codes.size());
    StringBuilder text =
        new StringBuilder("<section aria-labelledby=\"codes\">\n<h2 id=\"codes\">");
    text.append(Html.text(messages.text("overview.codes"))).append("</h2>\n");
    text.append(codeTable(codes.subList(0, first), most));
    if (codes.size() > first) {
      text.append("<details><summary>")
          .append(Html.text(messages.text("overview.moreCodes", number(codes.size() - first))))
          .append("</summary>\n")
          .append(codeTable(codes.subList(first, codes.size()), most))
          .append("</details>\n");
    }
    return text.append("</section>\n").toString();
  }

  private static Map<String, String> number(int n) {
    return Map.of("n", Integer.toString(n));
  }

  private String codeTable(List<Tally.CodeCount> codes, int most) {
    StringBuilder table = new StringBuilder("<table>\n<thead><tr>");
    for (String head : List.of("severity", "code", "what", "inputs")) {
      table
          .append("<th scope=\"col\">")
          .append(Html.text(messages.text("overview." + head)))
          .append("</th>");
    }
    table.append("<td class=\"b\"></td></tr></thead>\n<tbody>\n");
    codes.forEach(code -> table.append(codeLine(code, most)));
    return table.append("</tbody>\n</table>\n").toString();
  }

  private String codeLine(Tally.CodeCount count, int most) {
    String severity = count.severity().id();
    String code = Html.text(count.code());
    return "<tr class=\""
        + severity
        + "\"><td class=\"sev\">"
        + Html.text(messages.text("severity." + severity))
        + "</td><td><button type=\"button\" class=\"code\" value=\""
        + code
        + "\">"
        + code
        + "</button></td><td>"
        + Html.text(count.title(messages))
        + "</td><td class=\"n\">"
        + count.inputs()
        + "</td><td class=\"b\"><svg viewBox=\"0 0 "
        + most
        + " 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
        + rectangle(severity, 0, count.inputs())
        + "</svg></td></tr>\n";
  }
}
