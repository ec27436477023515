package io.github.nianbao.site;

import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The text of an English page within a Chinese one: figures, decisions and news are written once.
 *
 * @param pages the English pages by path, finished first
 */
record EnglishPage(Map<String, Page> pages) implements Insert {

  @Override
  public void fill(Element place, Page page, String wanted) {
    Page english = pages.get(wanted);
    if (english == null) {
      throw new IllegalArgumentException(page.path() + " wants " + wanted + ", which is not there");
    }
    place.attr("lang", "en");
    for (Element child : english.main().children()) {
      place.appendChild(child.clone());
    }
    place.select("h1, nav.contents, caption.unseen").remove();
    place.select("div.wide").unwrap();
  }
}
