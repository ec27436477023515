package io.github.nianbao.site;

import io.github.nianbao.finding.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of the site, as maven-site-plugin made it; changed in place.
 *
 * @param language language of its text and folder
 * @param path path below the folder of its language, such as {@code guide/render.html}
 * @param html the page
 */
record Page(Language language, String path, Document html) {

  /** The text column. */
  Element main() {
    return html.expectFirst("main");
  }

  /** The way from this page to the top folder of its language: {@code ../} or nothing. */
  String toLanguage() {
    return "../".repeat((int) path.chars().filter(sign -> sign == '/').count());
  }

  /** The way from this page to the top folder of the site. */
  String toSite() {
    return toLanguage() + (language == Language.EN ? "" : "../");
  }
}
