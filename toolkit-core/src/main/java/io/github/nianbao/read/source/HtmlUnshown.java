package io.github.nianbao.read.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * What a page holds and a browser does not show, or shows struck out: figures that were replaced,
 * words for machines, copies. Rules that stand in the page count; those of other files do not.
 */
final class HtmlUnshown {
  private static final String STRUCK_OR_HIDDEN = "[hidden], [aria-hidden=true], del, s, strike";

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

  private static final Pattern FIGURE = Pattern.compile("\\d");

  private final Document page;
  private final Elements figures = new Elements();

  private HtmlUnshown(Document page) {
    this.page = page;
  }

  /**
   * Takes it out.
   *
   * @return what had figures and stood in a cell of a table
   */
  static Elements remove(Document page) {
    HtmlUnshown unshown = new HtmlUnshown(page);
    unshown.remove();
    return unshown.figures;
  }

  private void remove() {
    for (Element sheet : page.select("style")) {
      String rules = COMMENT.matcher(sheet.data()).replaceAll("");
      Matcher rule = RULE.matcher(unconditional(rules));
      while (rule.find()) {
        if (hides(rule.group(2))) {
          remove(rule.group(1).strip());
        }
      }
    }
    page.select("[style]").stream().filter(e -> hides(e.attr("style"))).forEach(this::remove);
    page.select(STRUCK_OR_HIDDEN).forEach(this::remove);
    page.select("td sup, th sup").stream().filter(HtmlUnshown::isNoteMark).forEach(this::remove);
  }

  private void remove(Element element) {
    if (isInCell(element) && isShort(element) && FIGURE.matcher(element.text()).find()) {
      figures.add(element);
    }
    element.remove();
  }

  private static boolean isInCell(Element element) {
    return element.parent() != null && element.parent().closest("td, th") != null;
  }

  /* The mark of a note behind a figure is no digit of it. */
  private static boolean isNoteMark(Element raised) {
    Element cell = raised.closest("td, th");
    return cell != null && NoteMark.ends(cell.text(), raised.text());
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
  private void remove(String selector) {
    if (selector.contains(":")) {
      return;
    }
    try {
      for (Element element : page.select(selector)) {
        boolean shown = element.attr("style").contains("display");
        if (!shown && (isInCell(element) || isSmall(element))) {
          remove(element);
        }
      }
    } catch (SelectorParseException e) {
      /* A selector newer than the parser hides nothing that was shown before. */
      return;
    }
  }

  private static boolean isSmall(Element element) {
    return element.selectFirst("table, td, th") == null && isShort(element);
  }

  private static boolean isShort(Element element) {
    return element.text().length() <= LONGEST;
  }

  private static boolean hides(String declarations) {
    String style = declarations.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    return HIDDEN.matcher(style).find() || WHITE_ON_WHITE.matcher(style).find();
  }
}
