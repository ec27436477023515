package io.github.nianbao.site;

import io.github.nianbao.check.Explanations;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The codes of findings with their pages, from the message bundles.
 *
 * @param words the words around them
 */
record Codes(Map<Language, Words> words) implements Insert {

  @Override
  public void fill(Element place, Page page, String wanted) {
    Explanations explanations = new Explanations(Messages.in(page.language()));
    Words said = words.get(page.language());
    explanations.codes().stream()
        .collect(Collectors.groupingBy(Codes::family, TreeMap::new, Collectors.toList()))
        .forEach(
            (family, codes) -> {
              String key = "codes." + family;
              String name = said.has(key) ? said.text(key) : said.text("codes.further");
              place
                  .appendElement("h2")
                  .attr("id", "codes-" + family)
                  .text(said.text("codes.family", Map.of("family", family, "name", name)));
              codes.forEach(code -> code(place, code, explanations));
            });
  }

  /** What stands before the first hyphen: the part of the toolkit that reports it. */
  private static String family(String code) {
    return code.substring(0, code.indexOf('-'));
  }

  private static void code(Element place, String code, Explanations explanations) {
    Element section = place.appendElement("section").addClass("code");
    Element head = section.appendElement("h3").attr("id", code);
    head.appendElement("code").text(code);
    head.appendText(" " + explanations.title(code));
    String text = explanations.page(code).orElseThrow();
    for (String paragraph : text.substring(text.indexOf("\n\n")).strip().split("\n", -1)) {
      section.appendElement("p").text(paragraph);
    }
  }
}
