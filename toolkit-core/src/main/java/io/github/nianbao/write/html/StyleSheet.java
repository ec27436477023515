package io.github.nianbao.write.html;

import io.github.nianbao.style.FaceRole;
import io.github.nianbao.style.PageStyle;
import io.github.nianbao.style.Style;
import io.github.nianbao.style.TableStyle;
import io.github.nianbao.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The style block of a page: a sheet of paper on a wide screen, running text on a narrow one, the
 * official layout in print, dark where the reader wants it dark. For one style; immutable.
 */
final class StyleSheet {
  /** Text from this size on (in points) may be set smaller on a narrow screen. */
  private static final double LARGE = 14;

  private final Style style;

  StyleSheet(Style style) {
    this.style = style;
  }

  /** The sheet; no {@code <} is in it that could end its element. */
  String css() {
    StringBuilder css = new StringBuilder(8 * 1024);
    latinFaces().forEach(role -> css.append(latinFace(role)));
    css.append(screen());
    new TreeMap<>(style.text()).forEach((name, text) -> css.append(rule(name, text)));
    css.append(tables()).append(signature()).append(narrow()).append(DARK).append(print());
    return css.toString().replace("<", "\\3c ");
  }

  private Set<String> latinFaces() {
    return style.text().values().stream()
        .filter(text -> !text.latin().equals(text.face()))
        .map(TextStyle::latin)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Latin letters and figures only, so that Chinese quotation marks keep their full width. */
  private String latinFace(String role) {
    FaceRole face = style.face(role);
    String sources =
        Stream.concat(face.official().stream(), face.free().stream())
            .map(name -> "local(" + string(name) + ")")
            .collect(Collectors.joining(","));
    return "@font-face{font-family:%s;src:%s;unicode-range:U+0-24F}\n"
        .formatted(string("latin " + role), sources);
  }

  private String screen() {
    PageStyle page = style.page();
    return """
        :root{color-scheme:light dark;--scale:1;--ink:#000;--paper:#fff;--desk:#e4e7eb;\
        --rule:#000;--banner:%s;--banner-ink:#000;--focus:#0b57d0}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%%;text-size-adjust:100%%}
        body{margin:0;background:var(--desk);color:var(--ink)}
        main{width:%s;max-width:100%%;margin:2rem auto;padding:%s;background:var(--paper);\
        box-shadow:0 1px 6px rgba(0,0,0,.3)}
        h1,h2,h3,h4,h5,h6,p{margin:0;font-weight:normal;line-break:strict;overflow-wrap:anywhere}
        h1{text-wrap:balance}
        """
        .formatted(style.table().bannerFill(), Length.mm(page.width()), margins(page));
  }

  private String rule(String name, TextStyle text) {
    return ".%s{font-family:%s;font-size:%s;line-height:%s;text-align:%s;text-indent:%sem;margin:%s 0 %s%s}\n"
        .formatted(
            identifier(name),
            faces(text),
            size(text.size()),
            Length.number(text.leading() / text.size()),
            text.align().name().toLowerCase(Locale.ROOT),
            Length.number(text.indent()),
            size(text.spaceBefore()),
            size(text.spaceAfter()),
            text.newPage() ? ";break-before:page" : "");
  }

  private String faces(TextStyle text) {
    String css = style.face(text.face()).css();
    return text.latin().equals(text.face()) ? css : string("latin " + text.latin()) + "," + css;
  }

  private static String size(double points) {
    return points < LARGE
        ? Length.points(points)
        : "calc(" + Length.points(points) + "*var(--scale))";
  }

  private String tables() {
    TableStyle table = style.table();
    return """
        span[class]{font-size:inherit;line-height:inherit;margin:0}
        .scroll{position:relative;overflow-x:auto;margin:%s 0 %s}
        .scroll:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
        table{width:100%%;border-collapse:collapse}
        caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%%);\
        white-space:nowrap}
        th,td{border:%s solid var(--rule);padding:%s %s;height:%s;font-weight:normal;\
        vertical-align:middle;line-break:strict}
        th{text-wrap:balance}
        td{word-break:keep-all;padding-inline:1pt}
        tr.banner>*{background:var(--banner);color:var(--banner-ink)}
        """
        .formatted(
            Length.points(table.spaceBefore()),
            Length.points(table.spaceAfter()),
            Length.points(table.rule()),
            // Half a rule above and below belongs to the row, as in PDF: table three fits on a
            // page.
            Length.points(table.paddingY() - table.rule() / 2),
            Length.points(table.paddingX()),
            Length.points(table.minRowHeight()));
  }

  /**
   * Signature two characters from the right, the date two right of its beginning, the longer of the
   * two deciding (GB/T 9704-2012).
   */
  private String signature() {
    TextStyle text = style.text().get("signature");
    String two = text == null ? "2em" : size(2 * text.size());
    return """
        .signing{width:fit-content;max-width:100%%;margin:0 %1$s 0 auto}
        .signing>p{text-align:left}
        .signing>p+p{margin-left:%1$s}
        """
        .formatted(two);
  }

  private String narrow() {
    return """
        @media screen and (max-width:%s){
        :root{--scale:.84;--desk:var(--paper)}
        main{margin:0;padding:1.5rem 1rem 3rem;box-shadow:none}
        .scroll{background:%s,%s,%s,%s}
        }
        @media screen and (max-width:30rem){
        :root{--scale:.78}
        h1[class]{font-size:min(%s,5.4vw)}
        }
        """
        .formatted(
            Length.mm(style.page().width()),
            edge(90, "var(--paper)", "2rem", "local"),
            edge(270, "var(--paper)", "2rem", "local"),
            edge(90, SHADE, "0.7rem", "scroll"),
            edge(270, SHADE, "0.7rem", "scroll"),
            size(style.text("title").size()));
  }

  /**
   * A shade at the left (90) or right (270) edge; one of paper that scrolls along hides one that
   * stays, so that the latter shows where a table goes on.
   */
  private static String edge(int direction, String colour, String width, String attachment) {
    return "linear-gradient(%sdeg,%s,transparent) %s 0/%s 100%% no-repeat %s"
        .formatted(direction, colour, direction == 90 ? "0" : "100%", width, attachment);
  }

  private static final String SHADE = "rgba(128,128,128,.6)";

  private static final String DARK =
      """
      @media screen and (prefers-color-scheme:dark){
      :root{--ink:#e8eaed;--paper:#1b1c1f;--desk:#0e0f11;--rule:#8b9099;--banner:#24384f;\
      --banner-ink:#e8eaed;--focus:#8ab4f8}
      }
      """;

  /**
   * Rows stay whole by their cells: a row that may not be divided takes all rows with it over which
   * one of its labels runs, half a table.
   */
  private String print() {
    PageStyle page = style.page();
    return """
        @page{size:%s %s;margin:%s}
        %s%s@media print{
        body{background:none}
        main{width:auto;margin:0;padding:0;box-shadow:none}
        h1,h2,h3,h4,h5,h6{break-after:avoid}
        p{orphans:2;widows:2}
        .signing{break-before:avoid;break-inside:avoid}
        .scroll{overflow:visible}
        table{min-width:0!important}
        thead{display:table-header-group}
        :is(td,th):not([rowspan]){break-inside:avoid}
        tr.banner,tr.head{break-after:avoid}
        tr.banner>*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        }
        """
        .formatted(
            Length.mm(page.width()),
            Length.mm(page.height()),
            margins(page),
            pageNumber("right"),
            pageNumber("left"));
  }

  /** The page number, odd pages right, even pages left. */
  private String pageNumber(String side) {
    TextStyle text = style.text().get("pageNumber");
    PageStyle.PageNumber number = style.page().number();
    if (text == null) {
      return "";
    }
    return "@page :%1$s{@bottom-%1$s{content:%2$s counter(page) %3$s;font:%4$s/1 %5$s;vertical-align:top;padding:%6$s %7$s 0}}\n"
        .formatted(
            side,
            string(number.before()),
            string(number.after()),
            Length.points(text.size()),
            faces(text),
            Length.mm(number.drop() - text.size() / 2 * 25.4 / 72),
            Length.points(number.indent() * text.size()));
  }

  private static String margins(PageStyle page) {
    return String.join(
        " ",
        Length.mm(page.top()),
        Length.mm(page.right()),
        Length.mm(page.bottom()),
        Length.mm(page.left()));
  }

  private static String string(String text) {
    return '"' + text.replace("\\", "\\5c ").replace("\"", "\\22 ") + '"';
  }

  /** A class name as CSS writes it. */
  private static String identifier(String name) {
    List<String> parts = new ArrayList<>();
    name.codePoints()
        .forEach(
            c ->
                parts.add(
                    c == '-' || c == '_' || c > 0x7F || Character.isLetterOrDigit(c)
                        ? Character.toString(c)
                        : "\\" + Integer.toHexString(c) + " "));
    return String.join("", parts);
  }
}
