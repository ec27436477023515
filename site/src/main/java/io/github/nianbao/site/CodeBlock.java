package io.github.nianbao.site;

import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The first block of code of an English page: {@code block PATH}.
 *
 * @param pages the English pages by path, finished first
 */
record CodeBlock(Map<String, Page> pages) implements Insert {

  @Override
  public void fill(Element place, Page page, String wanted) {
    Page english = pages.get(wanted);
    if (english == null) {
      throw new IllegalArgumentException(page.path() + " wants " + wanted + ", which is not there");
    }
    place.appendChild(english.main().expectFirst("pre").clone());
  }
}
