package io.github.nianbao.site;

import java.io.IOException;
import org.jsoup.nodes.Element;

/**
 * A part of a page that is made from something else. Its place in the page is {@code <div
 * class="insert" title="NAME WANTED"></div>}.
 */
interface Insert {
  /**
   * Fills the place.
   *
   * @param place an empty element
   * @param wanted what stands after the name of the insert; may be empty
   */
  void fill(Element place, Page page, String wanted) throws IOException;
}
