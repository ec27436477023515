package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** The part of a page that is the document, told from the furniture around it. */
final class HtmlContent {
  /* Other titles are the name of the site, which is no text of the document. */
  private static final Pattern REPORT = Pattern.compile("[报報]告|年[报報]");

  /** What is never shown or never part of a document. */
  private static final String FURNITURE =
      "script, style, noscript, template, iframe, object, svg, button, select, textarea, nav,"
          + " header:not(:has(h1)), footer, aside, rt, rp";

  /** Rules of a page that show other elements as cells of a table. */
  private static final Pattern CELLS =
      Pattern.compile("([.#][\\w-]+)\\s*\\{[^}]*display\\s*:\\s*table-cell");

  /** Where the usual systems of government sites put the text, in no order. */
  private static final String CONTAINERS =
      "#zoom, #zoomcon, #ivs_content, #webeditorview, .TRS_Editor, .trs_editor_view, .TRS_UEDITOR,"
          + " .Custom_UnionStyle, .article-content, .article_content, .xxgk_content, .pages_content,"
          + " #content, .content, ucapcontent, #UCAP-CONTENT, .ewb-article, .bt_content, article,"
          + " main";

  /** Where a title stands when it is not in the text. */
  private static final List<String> TITLES =
      List.of("meta[name=ArticleTitle]", "ucaptitle", ".article-title", "h1", "title");

  private static final String DATES =
      "meta[name=PubDate], meta[name=pubdate], meta[name=PublishDate], publishtime";

  /** What a page says of a document beside it; the words of sites, not of a form. */
  private static final Pattern RECORD =
      Pattern.compile(
          "((?:信息)?索引号|(?:发布|公开|生成|成文|发文)(?:日期|时间)|发文字号|文\\s*号|文件编号)"
              + "\\s*[:：]?\\s*([^\\s:：].{0,60})");

  private static final double MOST = 0.6;
  private static final int LONGEST_FIELD = 40;

  private HtmlContent() {}

  /**
   * Takes out what is no part of the document, and shows what a browser would show.
   *
   * @return what was taken out of cells, being hidden or struck out, and held figures
   */
  static Elements strip(Document page) {
    page.select("iframe[srcdoc]")
        .forEach(
            frame -> frame.after(Jsoup.parse(frame.attr("srcdoc")).body().tagName("div").clone()));
    cells(page);
    fields(page);
    Elements unshown = HtmlUnshown.remove(page);
    page.select(FURNITURE).remove();
    return unshown;
  }

  private static void cells(Document page) {
    for (Element style : page.select("style")) {
      Matcher rule = CELLS.matcher(style.data());
      while (rule.find()) {
        page.select(rule.group(1)).tagName("div");
      }
    }
  }

  /* Figures may stand in the fields of a form, or each in a table of its own. */
  private static void fields(Document page) {
    for (Element field : page.select("input[value]")) {
      String type = field.attr("type").toLowerCase(Locale.ROOT);
      if (type.isEmpty() || type.equals("text") || type.equals("number")) {
        field.replaceWith(new TextNode(field.attr("value")));
      }
    }
    page.select("textarea").forEach(area -> area.replaceWith(new TextNode(area.wholeText())));
    page.select("select:has(option[selected])")
        .forEach(
            select ->
                select.replaceWith(new TextNode(select.select("option[selected]").first().text())));
    for (Element table : page.select("td table, th table")) {
      if (table.select("td, th").size() == 1 && table.text().length() <= LONGEST_FIELD) {
        table.replaceWith(new TextNode(table.text()));
      }
    }
  }

  /**
   * The element that holds the document: the smallest known container with most of the text, else
   * the body.
   */
  static Element root(Document page) {
    int all = page.body().text().length();
    return page.body().select(CONTAINERS).stream()
        .filter(element -> element.text().length() >= MOST * all)
        .min(Comparator.comparingInt(element -> element.text().length()))
        .orElse(page.body());
  }

  /** Title and date from outside the root, as paragraphs in the words sites use. */
  static List<SourceParagraph> head(Document page, Element root, Source source) {
    List<SourceParagraph> head = new ArrayList<>();
    String text = root.text().replace(" ", "");
    for (String selector : TITLES) {
      Element title = page.selectFirst(selector);
      String words = title == null ? "" : words(title);
      if (!words.isEmpty()) {
        if (REPORT.matcher(words).find() && !text.contains(words.replace(" ", ""))) {
          head.add(new SourceParagraph(words, source));
        }
        break;
      }
    }
    Element date = page.selectFirst(DATES);
    if (date != null && !words(date).isEmpty()) {
      head.add(new SourceParagraph("发布日期：" + words(date), source));
    }
    head.addAll(record(page, root, source));
    return head;
  }

  /* Dates and numbers that stand in a table or list of the page, outside of the root. */
  private static List<SourceParagraph> record(Document page, Element root, Source source) {
    List<SourceParagraph> record = new ArrayList<>();
    if (root.equals(page.body())) {
      return record;
    }
    HtmlBlocks around = new HtmlBlocks(source.file() == null ? "" : source.file());
    around.walkAround(page.body(), root);
    for (SourceBlock block : around.blocks()) {
      if (block instanceof SourceParagraph paragraph) {
        field(paragraph.text(), paragraph.source()).ifPresent(record::add);
      } else if (block instanceof SourceTable table) {
        for (SourceTable.Row row : table.rows()) {
          for (int i = 0; i + 1 < row.cells().size(); i += 2) {
            String text = row.cells().get(i).text() + "：" + row.cells().get(i + 1).text();
            field(text, row.cells().get(i).source()).ifPresent(record::add);
          }
        }
      }
    }
    return record;
  }

  private static Optional<SourceParagraph> field(String text, Source source) {
    Matcher matcher = RECORD.matcher(text.replace("：：", "：").replace(":：", "："));
    return matcher.matches()
        ? Optional.of(new SourceParagraph(matcher.group(1) + "：" + matcher.group(2), source))
        : Optional.empty();
  }

  private static String words(Element element) {
    String words = element.hasAttr("content") ? element.attr("content") : element.text();
    return Blank.strip(Parser.unescapeEntities(words, false));
  }
}
