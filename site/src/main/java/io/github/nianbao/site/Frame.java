package io.github.nianbao.site;

import io.github.nianbao.Nianbao;
import io.github.nianbao.finding.Language;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * What stands around the text of a page: the skin's menu and text column stay, its style sheet and
 * script give way to ours, and what people with a keyboard, a screen reader, a phone or the other
 * language need is added.
 *
 * @param words the words of each language
 */
record Frame(Map<Language, Words> words) {

  /**
   * Puts the frame around a page.
   *
   * @param other path of the page in the other language, below the folder of that language
   */
  void around(Page page, String other) {
    Words said = words.get(page.language());
    head(page);
    Element body = page.html().body();
    Element menu = body.expectFirst("nav ul");
    Element main = page.main();
    body.empty().removeAttr("class");
    body.appendElement("a").addClass("skip").attr("href", "#content").text(said.text("frame.skip"));
    body.appendChild(banner(page, other, said));
    Element columns = body.appendElement("div").addClass("columns");
    columns.appendChild(menu(page, menu, said));
    main.clearAttributes();
    columns.appendChild(main.attr("id", "content").attr("tabindex", "-1"));
    body.appendChild(foot(page, said));
  }

  private static void head(Page page) {
    page.html()
        .filter(
            (node, depth) -> node instanceof Comment ? FilterResult.REMOVE : FilterResult.CONTINUE);
    Element head = page.html().head();
    head.select("link, script, meta[name=generator]").remove();
    head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
    head.appendElement("link").attr("rel", "icon").attr("href", page.toSite() + "style/icon.svg");
    head.appendElement("link")
        .attr("rel", "stylesheet")
        .attr("href", page.toSite() + "style/nianbao.css");
  }

  private static Element banner(Page page, String other, Words said) {
    Element banner = new Element("header").addClass("banner");
    Element home = banner.appendElement("a").addClass("home");
    home.attr("href", page.toLanguage() + "index.html").text(said.text("frame.name"));
    Language language = page.language() == Language.EN ? Language.ZH : Language.EN;
    String folder = language == Language.ZH ? "zh_CN/" : "";
    String tag = language == Language.ZH ? "zh-CN" : "en";
    banner
        .appendElement("a")
        .addClass("language")
        .attr("lang", tag)
        .attr("hreflang", tag)
        .attr("href", page.toSite() + folder + other)
        .text(said.text("frame.other"));
    return banner;
  }

  private static Element menu(Page page, Element list, Words said) {
    Element nav = new Element("nav").addClass("menu").attr("aria-label", said.text("frame.menu"));
    Element details = nav.appendElement("details");
    details.appendElement("summary").text(said.text("frame.menu"));
    Element group = details;
    for (Element item : list.children()) {
      if (item.hasClass("nav-header")) {
        details.appendElement("p").text(item.text());
        group = details.appendElement("ul").attr("aria-label", item.text());
      } else {
        Element link = group.appendElement("li").appendChild(item.expectFirst("a")).child(0);
        link.removeAttr("class").removeAttr("target");
        if (!link.hasAttr("href")) {
          String path = page.path();
          link.attr("href", path.substring(path.lastIndexOf('/') + 1)).attr("aria-current", "page");
        }
      }
    }
    nav.appendElement("script").attr("src", page.toSite() + "style/menu.js");
    return nav;
  }

  private static Element foot(Page page, Words said) {
    Element foot = new Element("footer");
    Element line = foot.appendElement("p");
    line.appendText(said.text("frame.version", Map.of("version", Nianbao.version())) + " · ");
    line.appendElement("a")
        .attr("href", page.toSite() + "LICENSE")
        .text(said.text("frame.licence"));
    line.appendText(" · ");
    line.appendElement("a")
        .attr("href", page.toLanguage() + "CONTRIBUTING.html")
        .text(said.text("frame.contributing"));
    return foot;
  }
}
