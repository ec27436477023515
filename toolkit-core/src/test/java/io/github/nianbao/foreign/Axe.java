package io.github.nianbao.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Looks for barriers in the page that a browser shows: in each light, on each screen. */
public final class Axe {
  /** Width in CSS pixels, medium, colour scheme. */
  private static final String[][] LOOKS = {
    {"1200", "screen", "light"},
    {"1200", "screen", "dark"},
    {"320", "screen", "light"},
    {"320", "screen", "dark"},
    {"794", "print", "light"},
  };

  private Axe() {}

  /** The barriers of the page that is open; none where it is empty. */
  public static List<String> barriers(Browser browser) throws IOException {
    browser.run(script() + "; return true;");
    List<String> barriers = new ArrayList<>();
    for (String[] look : LOOKS) {
      browser.pretend(Integer.parseInt(look[0]), look[1], look[2]);
      JsonNode found =
          browser.run(
              "return axe.run(document, {resultTypes: ['violations']}).then(r =>"
                  + " r.violations.map(v => v.id + ': ' + v.nodes[0].html.slice(0, 200) + ' '"
                  + " + v.nodes[0].failureSummary))");
      found.forEach(barrier -> barriers.add(String.join(" ", look) + " " + barrier.asString()));
    }
    return barriers;
  }

  private static String script() throws IOException {
    try (InputStream script =
        Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
