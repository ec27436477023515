package io.github.nianbao.batch;

import io.github.nianbao.Nianbao;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.io.ContentHash;
import io.github.nianbao.io.GrowingFile;
import io.github.nianbao.io.OutputTree;
import io.github.nianbao.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code index.html}: the overview that a person opens. One file that loads nothing; without
 * scripts everything is there but the filters.
 */
final class Overview {
  private static final Pattern PLACE = Pattern.compile("\\{\\{([A-Za-z]+)}}");
  private static final String ROWS = "{{rows}}";

  /** More codes are folded away. */
  private static final int CODES = 10;

  private final GrowingFile file;
  private final OutputTree tree;
  private final Messages messages;
  private final Map<String, Integer> issuers = new HashMap<>();
  private final String template = resource("overview.html");

  Overview(GrowingFile file, OutputTree tree, Messages messages) {
    this.file = file;
    this.tree = tree;
    this.messages = messages;
  }

  /** What stands before the first report. */
  void begin(Tally tally) {
    tally.issuers().forEach(issuer -> issuers.put(issuer, issuers.size() + 1));
    fill(template.substring(0, template.indexOf(ROWS)), places(tally));
  }

  /** One input, and its report where there is one. */
  void add(Item item, Converted converted, @Nullable Report report) {
    Integer issuer = issuers.get(String.valueOf(converted.result().issuer()));
    file.add(new OverviewRow(tree, messages).of(item, converted, report, issuer));
  }

  /** What stands after the last report. */
  void end() {
    String rest = template.substring(template.indexOf(ROWS) + ROWS.length());
    fill(rest, Map.of("script", resource("overview.js")));
  }

  private void fill(String text, Map<String, String> places) {
    Matcher matcher = PLACE.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String name = matcher.group(1);
      String value = places.get(name);
      matcher.appendReplacement(
          filled,
          Matcher.quoteReplacement(
              value == null ? Html.text(messages.text("overview." + name)) : value));
    }
    file.add(matcher.appendTail(filled).toString());
  }

  private Map<String, String> places(Tally tally) {
    String style = resource("overview.css");
    String total = Integer.toString(tally.total());
    Map<String, String> places = new HashMap<>();
    places.put("lang", messages.language().id());
    places.put("generator", Html.text("Nianbao " + Nianbao.version()));
    places.put("style", style);
    places.put("styleHash", hash(style));
    places.put("scriptHash", hash(resource("overview.js")));
    places.put("intro", Html.text(messages.text("overview.intro", intro(tally))));
    places.put("shown", Html.text(messages.pattern("overview.shown")));
    places.put("bar", bar(tally, total));
    places.put("tiles", tiles(tally));
    places.put("codes", codes(tally));
    places.put("outcomeOptions", outcomeOptions(tally));
    places.put("issuerOptions", issuerOptions(tally));
    places.put("yearOptions", yearOptions(tally));
    places.put("codeOptions", codeOptions(tally));
    return places;
  }

  private static Map<String, String> intro(Tally tally) {
    Counts findings = tally.findings();
    return Map.of(
        "total", Integer.toString(tally.total()),
        "issuers", Integer.toString(tally.issuers().size()),
        "errors", Long.toString(findings.errors()),
        "warnings", Long.toString(findings.warnings()));
  }

  private String bar(Tally tally, String total) {
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
    return svg(total, messages.list(words), bar.toString());
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

  private String tiles(Tally tally) {
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

  private String codes(Tally tally) {
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
        + Html.text(title(count.code()))
        + "</td><td class=\"n\">"
        + count.inputs()
        + "</td><td class=\"b\"><svg viewBox=\"0 0 "
        + most
        + " 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
        + rectangle(severity, 0, count.inputs())
        + "</svg></td></tr>\n";
  }

  private String title(String code) {
    return messages.has(code + ".title") ? messages.text(code + ".title") : "";
  }

  private String outcomeOptions(Tally tally) {
    StringBuilder options = new StringBuilder();
    for (Ending ending : Ending.values()) {
      if (tally.count(ending) > 0) {
        option(options, ending.id(), messages.text("overview." + ending.id()));
      }
    }
    return options.toString();
  }

  private String issuerOptions(Tally tally) {
    StringBuilder options = new StringBuilder();
    for (String issuer : tally.issuers()) {
      option(options, String.valueOf(issuers.get(issuer)), issuer);
    }
    return options.toString();
  }

  private static String yearOptions(Tally tally) {
    StringBuilder options = new StringBuilder();
    tally.years().forEach(year -> option(options, year.toString(), year.toString()));
    return options.toString();
  }

  private String codeOptions(Tally tally) {
    StringBuilder options = new StringBuilder();
    for (Tally.CodeCount count : tally.codes()) {
      option(options, count.code(), count.code() + " " + title(count.code()));
    }
    return options.toString();
  }

  private static void option(StringBuilder options, String value, String text) {
    options
        .append("<option value=\"")
        .append(Html.text(value))
        .append("\">")
        .append(Html.text(text.strip()))
        .append("</option>");
  }

  /** How the page allows just this text to be a style or script of it. */
  private static String hash(String text) {
    byte[] digest = ContentHash.bytes(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static String resource(String name) {
    try (InputStream stream = Overview.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("Missing resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
