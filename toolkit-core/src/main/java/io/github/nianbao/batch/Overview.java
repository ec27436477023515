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
import java.util.Base64;
import java.util.HashMap;
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

  private final GrowingFile file;
  private final OutputTree tree;
  private final Messages messages;
  private final OverviewTotals totals;
  private final OverviewFilters filters;
  private final String template = resource("overview.html");

  /**
   * @param file the page, empty
   * @param tree the folder that it stands in
   * @param tally what is counted over all inputs
   */
  Overview(GrowingFile file, OutputTree tree, Tally tally, Messages messages) {
    this.file = file;
    this.tree = tree;
    this.messages = messages;
    this.totals = new OverviewTotals(tally, messages);
    this.filters = new OverviewFilters(tally, messages);
  }

  /** What stands before the first report. */
  void begin() {
    fill(template.substring(0, template.indexOf(ROWS)), places());
  }

  /** One input, and its report where there is one. */
  void add(Item item, Converted converted, @Nullable Report report) {
    Integer issuer = filters.number(converted.result().issuer());
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

  private Map<String, String> places() {
    String style = resource("overview.css");
    Map<String, String> places = new HashMap<>();
    places.put("lang", messages.language().id());
    places.put("generator", Html.text("Nianbao " + Nianbao.version()));
    places.put("style", style);
    places.put("styleHash", hash(style));
    places.put("scriptHash", hash(resource("overview.js")));
    places.put("intro", totals.intro());
    places.put("shown", Html.text(messages.pattern("overview.shown")));
    places.put("bar", totals.bar());
    places.put("tiles", totals.tiles());
    places.put("codes", totals.codes());
    places.put("outcomeOptions", filters.outcomeOptions());
    places.put("issuerOptions", filters.issuerOptions());
    places.put("yearOptions", filters.yearOptions());
    places.put("codeOptions", filters.codeOptions());
    return places;
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
