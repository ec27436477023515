package io.github.nianbao.site;

import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * A block of code of an English page: {@code block PATH} is its first, {@code block PATH 2} its
 * second.
 *
 * @param pages the English pages by path, finished first
 */
record CodeBlock(Map<String, Page> pages) implements Insert {

  @Override
  public void fill(Element place, Page page, String wanted) {
    String[] order = wanted.split(" ", -1);
    Page english = pages.get(order[0]);
    if (english == null) {
      throw new IllegalArgumentException(page.path() + " wants " + wanted + ", which is not there");
    }
    int number = order.length > 1 ? Integer.parseInt(order[1]) : 1;
    place.appendChild(english.main().select("pre").get(number - 1).clone());
  }
}
