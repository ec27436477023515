package io.github.nianbao.site;

import io.github.nianbao.finding.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Names for the headings of a page, by which they are linked, and the list of them at the head of a
 * long page.
 *
 * @param words the words of each language
 */
record Headings(Map<Language, Words> words) {
  /** A page with fewer parts is taken in at a glance. */
  private static final int LONG = 4;

  void number(Page page) {
    Element main = page.main();
    main.select("a[id]:empty").remove();
    Set<String> taken = new HashSet<>(main.select("[id]").eachAttr("id"));
    for (Element heading : main.select("h1, h2, h3, h4")) {
      if (!heading.hasAttr("id")) {
        String name = name(heading.text());
        while (!taken.add(name)) {
          name += "-";
        }
        heading.attr("id", name);
      }
    }
    List<Element> parts = main.select("h2");
    if (parts.size() >= LONG && main.selectFirst("h1") != null) {
      contents(page, parts);
    }
  }

  private static String name(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }

  private void contents(Page page, List<Element> parts) {
    String title = words.get(page.language()).text("frame.contents");
    Element nav = new Element("nav").addClass("contents").attr("aria-label", title);
    nav.appendElement("p").text(title);
    Element list = nav.appendElement("ul");
    for (Element part : parts) {
      Element link = list.appendElement("li").appendElement("a").attr("href", "#" + part.id());
      link.html(part.html());
    }
    Element title1 = page.main().expectFirst("h1");
    Element lead = title1.nextElementSibling();
    (lead != null && lead.nameIs("p") ? lead : title1).after(nav);
  }
}
