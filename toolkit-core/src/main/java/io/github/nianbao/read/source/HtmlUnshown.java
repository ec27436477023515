package io.github.nianbao.read.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * What a page holds and a browser does not show, or shows struck out: figures that were replaced,
 * words for machines, copies. Rules that stand in the page count; those of other files do not.
 */
final class HtmlUnshown {
  /* Declarations without blanks. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "display:none|visibility:hidden|font-size:0(?:px|pt|em|rem|%)?(?:;|!|$)"
              + "|text-decoration(?:-line)?:line-through|(?<!-)opacity:0(?:;|!|$)"
              + "|position:(?:absolute|fixed).*(?:left|top):-\\d{3,}|clip:rect\\([01](?:px)?,");

  private static final String WHITE = "(?:#fff(?:fff)?|white)(?:;|!|$)";
  private static final Pattern WHITE_ON_WHITE =
      Pattern.compile("(?:^|;)color:" + WHITE + ".*background(?:-color)?:" + WHITE);

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  private static final Pattern RULE = Pattern.compile("([^{};@]+)\\{([^{}]*)\\}");

  /* More than this may be a leaf that a script turns up. */
  private static final int LONGEST = 40;

  private HtmlUnshown() {}

  /** Takes it out. */
  static void remove(Document page) {
    for (Element sheet : page.select("style")) {
      String rules = COMMENT.matcher(sheet.data()).replaceAll("");
      Matcher rule = RULE.matcher(unconditional(rules));
      while (rule.find()) {
        if (hides(rule.group(2))) {
          remove(page, rule.group(1).strip());
        }
      }
    }
    for (Element element : page.select("[style]")) {
      if (hides(element.attr("style"))) {
        element.remove();
      }
    }
  }

  /* Rules for paper, for narrow screens and the like are not those of the page as it is shown. */
  private static String unconditional(String rules) {
    StringBuilder kept = new StringBuilder();
    int depth = 0;
    boolean conditional = false;
    for (int i = 0; i < rules.length(); i++) {
      char c = rules.charAt(i);
      conditional |= depth == 0 && c == '@';
      if (!conditional) {
        kept.append(c);
      }
      depth += c == '{' ? 1 : 0;
      depth -= c == '}' && depth > 0 ? 1 : 0;
      conditional &= depth > 0 || (c != '}' && c != ';');
    }
    return kept.toString();
  }

  /* States such as that below a pointer are not those of a page that is read. */
  private static void remove(Document page, String selector) {
    if (selector.contains(":")) {
      return;
    }
    try {
      for (Element element : page.select(selector)) {
        boolean cell = element.parent() != null && element.parent().closest("td, th") != null;
        boolean shown = element.attr("style").contains("display");
        if (!shown && (cell || isSmall(element))) {
          element.remove();
        }
      }
    } catch (SelectorParseException e) {
      /* A selector newer than the parser hides nothing that was shown before. */
      return;
    }
  }

  private static boolean isSmall(Element element) {
    return element.selectFirst("table, td, th") == null && element.text().length() <= LONGEST;
  }

  private static boolean hides(String declarations) {
    String style = declarations.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    return HIDDEN.matcher(style).find() || WHITE_ON_WHITE.matcher(style).find();
  }
}
