package io.github.nianbao.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What Maven, editors and the goal help are told of the goals. */
class DescriptorTest {
  private final Map<String, Element> goals = new LinkedHashMap<>();

  @BeforeEach
  void read() throws IOException, ParserConfigurationException, SAXException {
    try (InputStream stream =
        DescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      Document plugin = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
      assertThat(text(plugin.getDocumentElement(), "goalPrefix")).isEqualTo("nianbao");
      elements(plugin.getDocumentElement(), "mojo")
          .forEach(mojo -> goals.put(text(mojo, "goal"), mojo));
    }
  }

  @Test
  void allGoalsAreThereAndMayRunAtTheSameTime() {
    assertThat(goals)
        .containsOnlyKeys("check", "convert", "help", "render", "report", "tables")
        .allSatisfy((goal, mojo) -> assertThat(text(mojo, "threadSafe")).isEqualTo("true"));
  }

  @Test
  void goalsHaveTheirPhases() {
    assertThat(text(goals.get("render"), "phase")).isEqualTo("generate-resources");
    assertThat(text(goals.get("check"), "phase")).isEqualTo("verify");
    assertThat(elements(goals.get("convert"), "phase")).isEmpty();
    assertThat(elements(goals.get("tables"), "phase")).isEmpty();
  }

  @Test
  void everyParameterIsDescribedAndHasAProperty() {
    goals.forEach(
        (goal, mojo) -> {
          Element configuration = elements(mojo, "configuration").get(0);
          for (Element parameter : elements(mojo, "parameter")) {
            String name = text(parameter, "name");
            if (text(parameter, "editable").equals("true") && ours(goal, name)) {
              assertThat(text(parameter, "description")).as(goal + " " + name).isNotBlank();
              assertThat(text(parameter, "since")).as(goal + " " + name).isEqualTo("0.1.0");
              assertThat(text(configuration, name)).as(goal + " " + name).startsWith("${nianbao.");
            }
          }
        });
  }

  @Test
  void everyGoalCanBeSkippedAloneAndWithAllOthers() {
    for (String goal : List.of("render", "check", "convert", "tables", "report")) {
      Element configuration = elements(goals.get(goal), "configuration").get(0);
      assertThat(text(configuration, "skip")).isEqualTo("${nianbao.skip}");
      assertThat(configuration.getTextContent()).contains("${nianbao." + goal + ".skip}");
    }
  }

  /** Those of Maven's own base class of site reports are not ours to name. */
  private static boolean ours(String goal, String name) {
    List<String> inherited =
        List.of(
            "locale",
            "outputDirectory",
            "outputFormat",
            "outputTimestamp",
            "remoteProjectRepositories",
            "siteDirectory");
    return !goal.equals("help") && !(goal.equals("report") && inherited.contains(name));
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String text(Element parent, String name) {
    List<Element> found = elements(parent, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
  }
}
