package io.github.nianbao.site;

import org.jsoup.nodes.Element;

/**
 * Links between documents of the repository, which are pages here.
 *
 * @param page the page whose links are mended
 */
record Links(Page page) {

  void mend() {
    for (Element link : page.main().select("a[href]")) {
      String target = link.attr("href");
      if (!target.contains(":")) {
        link.attr("href", target.replaceFirst("\\.md(?=#|$)", ".html"));
      }
      link.removeAttr("class").removeAttr("target");
    }
  }
}
