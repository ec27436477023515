package io.github.nianbao.site;

import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The list of decisions, from the pages that were made of {@code docs/adr}.
 *
 * @param pages the English pages by path
 */
record Decisions(Map<String, Page> pages) implements Insert {
  private static final String FOLDER = "docs/adr/";

  @Override
  public void fill(Element place, Page page, String wanted) {
    Element list = place.appendElement("ul").attr("lang", "en");
    pages.values().stream()
        .filter(decision -> decision.path().matches(FOLDER + "\\d.*"))
        .forEach(
            decision ->
                list.appendElement("li")
                    .appendElement("a")
                    .attr("href", page.toSite() + decision.path())
                    .text(decision.main().expectFirst("h1").text()));
  }
}
