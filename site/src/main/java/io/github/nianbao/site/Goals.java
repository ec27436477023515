package io.github.nianbao.site;

import io.github.nianbao.finding.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The goals of the Maven plugin with their parameters, from its descriptor. Its texts are English
 * in both languages, as {@code mvn nianbao:help} prints them.
 *
 * @param descriptor the plugin's {@code plugin.xml}
 * @param words the words around them
 */
record Goals(Path descriptor, Map<Language, Words> words) implements Insert {

  @Override
  public void fill(Element place, Page page, String wanted) throws IOException {
    Document plugin = Jsoup.parse(Files.readString(descriptor), "", Parser.xmlParser());
    Words said = words.get(page.language());
    for (Element goal : plugin.select("mojos > mojo")) {
      goal(place.appendElement("section"), goal, said);
    }
  }

  private static void goal(Element place, Element goal, Words said) {
    String name = child(goal, "goal");
    place.appendElement("h2").attr("id", name).appendElement("code").text("nianbao:" + name);
    place.appendElement("p").attr("lang", "en").html(child(goal, "description"));
    String phase = child(goal, "phase");
    place
        .appendElement("p")
        .text(
            phase.isEmpty()
                ? said.text("goals.nophase")
                : said.text("goals.phase", Map.of("phase", phase)));
    Element table = place.appendElement("table").addClass("options");
    table.appendElement("caption").text(said.text("goals.caption", Map.of("goal", name)));
    Element head = table.appendElement("thead").appendElement("tr");
    head.appendElement("th").attr("scope", "col").text(said.text("goals.parameter"));
    head.appendElement("th").attr("scope", "col").text(said.text("goals.meaning"));
    Element body = table.appendElement("tbody");
    for (Element parameter : goal.select("parameters > parameter")) {
      if (!child(parameter, "editable").equals("false")) {
        Element values = goal.selectFirst("> configuration > " + child(parameter, "name"));
        parameter(body.appendElement("tr"), parameter, values, said);
      }
    }
  }

  private static void parameter(
      Element row, Element parameter, @Nullable Element values, Words said) {
    row.appendElement("th")
        .attr("scope", "row")
        .appendElement("code")
        .text(child(parameter, "name"));
    Element cell = row.appendElement("td");
    cell.appendElement("p").attr("lang", "en").html(child(parameter, "description"));
    Element facts = cell.appendElement("p").addClass("facts");
    if (child(parameter, "required").equals("true")) {
      facts.appendText(said.text("goals.required") + " ");
    }
    if (values != null && values.hasAttr("default-value")) {
      fact(facts, said.text("goals.default"), values.attr("default-value"));
    }
    if (values != null && values.text().startsWith("${")) {
      fact(facts, said.text("goals.property"), values.text().replaceAll("[${}]", ""));
    }
  }

  private static void fact(Element place, String name, String value) {
    Element fact = place.appendElement("span").text(name + " ");
    fact.appendElement("code").text(value);
    place.appendText(" ");
  }

  private static String child(Element parent, String name) {
    Element child = parent.selectFirst("> " + name);
    return child == null ? "" : child.text();
  }
}
