package io.github.nianbao.read.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Documents that a page holds in a script, a template or a field, and shows by program. */
final class HtmlScript {
  /** Between the strings that a script puts together. */
  private static final Pattern SEAM = Pattern.compile("([\"'])\\s*\\+\\s*\\1");

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))", Pattern.DOTALL);

  private HtmlScript() {}

  /** The markup that a page without tables would write into itself; empty where there is none. */
  static String written(Document page) {
    if (page.body().selectFirst("table") != null) {
      return "";
    }
    StringBuilder html = new StringBuilder();
    for (Element holder : page.select("script, template, textarea")) {
      String data =
          switch (holder.normalName()) {
            case "script" -> holder.data();
            case "template" -> holder.html();
            default -> holder.text();
          };
      if (data.toLowerCase(Locale.ROOT).contains("<table")) {
        html.append(data, data.indexOf('<'), data.lastIndexOf('>') + 1);
      }
    }
    String title = page.title().isEmpty() ? "" : "<title>" + page.title() + "</title>";
    return html.isEmpty() ? "" : title + unescaped(SEAM.matcher(html).replaceAll(""));
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            match -> {
              String code = match.group(1);
              String plain = code == null ? plain(match.group(2)) : character(code);
              return Matcher.quoteReplacement(plain);
            });
  }

  private static String character(String code) {
    return Character.toString(Integer.parseInt(code, 16));
  }

  private static String plain(String escaped) {
    return switch (escaped) {
      case "n", "r", "t" -> "\n";
      default -> escaped;
    };
  }
}
