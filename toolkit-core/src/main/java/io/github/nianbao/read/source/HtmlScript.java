package io.github.nianbao.read.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Documents that a page holds in a script, a template or a field, and shows by program. */
final class HtmlScript {
  /** Between the strings that a script puts together. */
  private static final Pattern SEAM = Pattern.compile("([\"'])\\s*\\+\\s*\\1");

  private HtmlScript() {}

  /**
   * The markup that a script saved on its own would write into a page.
   *
   * @param text the whole file
   * @return empty where the file is markup itself, or holds no string with a table
   */
  static Optional<String> alone(String text) {
    return text.stripLeading().startsWith("<") ? Optional.empty() : strings(text);
  }

  /** The markup that a page without tables would write into itself; empty where there is none. */
  static Optional<String> within(Document page) {
    if (page.body().selectFirst("table") != null) {
      return Optional.empty();
    }
    StringBuilder html = new StringBuilder();
    for (Element holder : page.select("script, template, textarea")) {
      switch (holder.normalName()) {
        case "script" -> html.append(markup(holder.data()));
        case "template" -> html.append(plain(holder.html()));
        default -> html.append(plain(holder.text()));
      }
    }
    String title = page.title().isEmpty() ? "" : "<title>" + page.title() + "</title>";
    return html.isEmpty() ? Optional.empty() : Optional.of(title + html);
  }

  /* A script may put its markup together in other ways than by strings with whole tables. */
  private static String markup(String script) {
    return strings(script).orElseGet(() -> plain(script));
  }

  private static Optional<String> strings(String script) {
    String html =
        ScriptStrings.of(script).stream()
            .filter(HtmlScript::hasTable)
            .collect(Collectors.joining("\n"));
    return html.isEmpty() ? Optional.empty() : Optional.of(html);
  }

  private static boolean hasTable(String markup) {
    String lower = markup.toLowerCase(Locale.ROOT);
    return lower.contains("<table") && lower.contains("</table");
  }

  /* From the first sign of markup to the last; nothing where there is no table. */
  private static String plain(String data) {
    if (!data.toLowerCase(Locale.ROOT).contains("<table")) {
      return "";
    }
    String html = data.substring(data.indexOf('<'), data.lastIndexOf('>') + 1);
    return ScriptStrings.plain(SEAM.matcher(html).replaceAll(""));
  }
}
