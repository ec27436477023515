package io.github.nianbao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.foreign.Axe;
import io.github.nianbao.foreign.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with the overview, done in Chromium. */
@Tag("producers")
class OverviewBrowserTest {
  private static final char TAB = '\uE004';
  private static final char ENTER = '\uE007';
  private static final int MOST_STEPS = 60;

  @TempDir private Path folder;
  private Browser browser;

  @BeforeEach
  void open() throws IOException {
    browser = Browser.start(folder);
    Path out = folder.resolve("out");
    new Conversion(Archive.SETTINGS, Archive.RECIPE, Workers.inProcess(), Pace.of(1))
        .run(
            Order.of(List.of(new Archive(folder.resolve("in")).mixed().folder()), out),
            Conversion.Progress.NONE);
    browser.pretend(390, "screen", "light");
    browser.open(out.resolve("index.html"));
  }

  @AfterEach
  void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private String shown() throws IOException {
    return browser
        .run(
            "return Array.from(document.querySelectorAll('.reports > li:not([hidden])'),"
                + " row => row.dataset.o).join(' ')")
        .asString();
  }

  @Test
  void aTileShowsItsOutcomeAloneAndLeadsThere() throws IOException {
    browser.run("document.querySelector('.tiles button[value=failed]').click()");

    assertThat(shown()).isEqualTo("failed failed failed failed");
    assertThat(browser.run("return document.activeElement.id").asString()).isEqualTo("outcome");
    assertThat(browser.run("return document.getElementById('shown').textContent").asString())
        .isEqualTo("4 of 10 shown");

    browser.run("document.querySelector('.tiles button[value=failed]').click()");
    assertThat(shown()).hasSizeGreaterThan("failed failed failed failed".length());
  }

  @Test
  void everythingIsReachedAndDoneWithTheKeyboardAlone() throws IOException {
    walkTo(".tiles button[value=failed]");
    browser.press(ENTER);
    assertThat(shown()).isEqualTo("failed failed failed failed");

    walkTo("button[type=reset]");
    browser.press(ENTER);
    walkTo(".reports > li:not([hidden]) summary");
    browser.press(ENTER);
    assertThat(browser.run("return document.activeElement.parentElement.open").asBoolean())
        .isTrue();
  }

  private void walkTo(String selector) throws IOException {
    for (int step = 0; step < MOST_STEPS; step++) {
      browser.press(TAB);
      if (browser.run("return document.activeElement.matches('" + selector + "')").asBoolean()) {
        return;
      }
    }
    throw new AssertionError("The tabulator never comes to " + selector);
  }

  @Test
  void wordsAndCodesNarrowTheListAndClearWidensIt() throws IOException {
    browser.run(
        "document.getElementById('code').value = 'R-EMPTY';"
            + "document.forms[0].dispatchEvent(new Event('change'))");
    assertThat(shown()).isEqualTo("failed");

    browser.run("document.querySelector('button[type=reset]').click()");
    assertThat(browser.run("return document.getElementById('code').value").asString()).isEmpty();
  }

  @Test
  void aPhoneScrollsInOneDirectionAlone() throws IOException {
    assertThat(browser.run("return document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(390);
  }

  @Test
  void axeFindsNoBarrierInAnyLightOnAnyScreenAndInPrint() throws IOException {
    browser.run("document.querySelectorAll('details').forEach(each => each.open = true)");
    assertThat(Axe.barriers(browser)).isEmpty();
  }

  /** Browsers number list items anew for each one that is hidden: seconds, with a thousand. */
  @Test
  void rowsAreNoListItemsToTheBrowser() throws IOException {
    assertThat(
            browser
                .run("return getComputedStyle(document.querySelector('.reports > li')).display")
                .asString())
        .isEqualTo("block");
  }
}
