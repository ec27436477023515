package io.github.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a browser shows the pages, and whether everybody can use them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
  /** The rules of WCAG 2.2, levels A and AA, and what the makers of axe recommend beyond them. */
  private static final String FAULTS =
      """
      const done = arguments[arguments.length - 1];
      axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
        .then(result => done(result.violations.map(v =>
          v.id + ": " + v.help + "\\n" + v.nodes.slice(0, 3).map(n => n.html).join("\\n"))));
      """;

  private static final String OVERHANG =
      "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private static final String FROM_ELSEWHERE =
      "return performance.getEntriesByType('resource').map(r => r.name)"
          + ".filter(name => !name.startsWith('file:'))";

  private Browser browser;
  private String axe;

  static List<String> pages() throws IOException {
    return BuiltSite.pages();
  }

  @BeforeAll
  void open() throws IOException {
    try (InputStream script = BrowserIT.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
    Optional<Browser> found = Browser.open();
    assumeTrue(found.isPresent(), "No chromium with chromedriver here: apt-get install both");
    browser = found.orElseThrow();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everybodyCanUseAPageOnAWideScreenInLight(String page) {
    browser.show(page, 1200, false);

    assertThat(browser.run("return document.querySelector('.menu details').open")).isEqualTo(true);
    assertThat(browser.run(FROM_ELSEWHERE)).isEqualTo(List.of());
    assertThat(faults()).isEqualTo(List.of());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everybodyCanUseAPageOnAPhoneInTheDarkWhichNeverMovesSideways(String page) {
    browser.show(page, 375, true);

    assertThat(browser.run("return document.querySelector('.menu details').open")).isEqualTo(false);
    assertThat(faults()).isEqualTo(List.of());

    browser.resize(320);
    assertThat(browser.run(OVERHANG)).as("pixels the page can be moved sideways").isEqualTo(0L);
  }

  private Object faults() {
    browser.run(axe);
    return browser.await(FAULTS);
  }
}
