package io.github.nianbao.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.Rendition;
import io.github.nianbao.foreign.Axe;
import io.github.nianbao.foreign.Browser;
import io.github.nianbao.write.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nu.validator.client.EmbeddedValidator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTML of the examples before foreign judges: the Nu HTML checker, and axe in Chromium. */
class HtmlConformanceTest {
  private static final long STACK = 1 << 26;
  private static final List<String> EXAMPLES = List.of("2021", "2019", "mixed", "migrated");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2019", "mixed", "migrated"})
  void theCheckerHasNothingToSayOfAPage(String example) {
    assertThat(messages(html(example, false))).isEmpty();
  }

  @Test
  void theCheckerHasNothingToSayOfHardReports() {
    HardReports.all(Toolkit.example("2021"))
        .forEach(
            (what, report) ->
                assertThat(messages(Toolkit.render(report).get(Format.HTML))).as(what).isEmpty());
  }

  /** A fragment repeats in old attributes what editors of sites drop from styles. */
  @ParameterizedTest
  @ValueSource(strings = {"2021", "2019", "mixed", "migrated"})
  void theCheckerFindsNoErrorInAFragment(String example) {
    assertThat(messages(embedded(example)))
        .allMatch(message -> message.matches("(?s)Warning: The “\\w+” attribute .*obsolete.*"));
  }

  @Test
  void axeFindsNoBarrierInAnyLightOnAnyScreenAndInPrint() throws IOException {
    try (Browser browser = Browser.start(folder)) {
      for (String example : EXAMPLES) {
        browser.open(file(example + ".html", html(example, false)));
        assertThat(Axe.barriers(browser)).as(example).isEmpty();
      }
      browser.open(file("embedded.html", embedded("mixed")));
      assertThat(Axe.barriers(browser)).isEmpty();
    }
  }

  @Test
  void noPageIsWiderThanTheScreenOfATelephone() throws IOException {
    try (Browser browser = Browser.start(folder)) {
      for (String example : EXAMPLES) {
        browser.open(file(example + ".html", html(example, false)));
        browser.pretend(320, "screen", "light");
        int width = browser.run("return document.documentElement.scrollWidth").asInt();
        assertThat(width).as(example).isLessThanOrEqualTo(320);
      }
      for (var hard : HardReports.all(Toolkit.example("2021")).entrySet()) {
        browser.open(file("hard.html", Toolkit.render(hard.getValue()).get(Format.HTML)));
        browser.pretend(320, "screen", "light");
        int width = browser.run("return document.documentElement.scrollWidth").asInt();
        assertThat(width).as(hard.getKey()).isLessThanOrEqualTo(320);
      }
    }
  }

  /** Labels over many rows do not take the rest of their table to the next page. */
  @Test
  void printedATableGoesOnAtTheTopOfTheNextPageBelowItsHead() throws IOException {
    try (Browser browser = Browser.start(folder)) {
      browser.open(file("printed.html", html("migrated", false)));
      try (PDDocument printed = Loader.loadPDF(browser.print())) {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= printed.getNumberOfPages(); page++) {
          PDFTextStripper stripper = new PDFTextStripper();
          stripper.setStartPage(page);
          stripper.setEndPage(page);
          pages.add(Piece.squeezed(stripper.getText(printed)));
        }
        assertThat(pages).filteredOn(page -> page.contains("1.属于国家秘密")).hasSize(1);
        assertThat(pages)
            .filteredOn(page -> page.contains("1.属于国家秘密"))
            .allMatch(page -> page.contains("一、本年新收政府信息公开申请数量"));
        assertThat(pages).filteredOn(page -> page.contains("申请人情况")).hasSize(2);
        assertThat(pages.get(pages.size() - 1)).contains("附：原报告").doesNotContain("1月19日");
      }
    }
  }

  private static List<String> messages(byte[] html) {
    List<String> messages = new ArrayList<>();
    for (JsonNode message : JsonMapper.shared().readTree(checked(html)).get("messages")) {
      String kind = message.path("subType").asString(message.path("type").asString());
      messages.add(
          ("warning".equals(kind) ? "Warning: " : kind) + message.get("message").asString());
    }
    return messages;
  }

  /** The checker's answer. Its grammar of HTML takes more stack than threads have by default. */
  private static String checked(byte[] html) {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    AtomicReference<String> answer = new AtomicReference<>("no answer");
    Runnable check =
        () -> {
          try {
            answer.set(validator.validate(new ByteArrayInputStream(html)));
          } catch (IOException | SAXException e) {
            answer.set(e.toString());
          }
        };
    Thread thread = new Thread(null, check, "checker", STACK);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return answer.get();
  }

  private static byte[] html(String example, boolean fragment) {
    Rendition rendition = new Rendition(EnumSet.of(Format.HTML), fragment, null, true);
    return Toolkit.BARE.render(Toolkit.example(example), rendition).get(Format.HTML);
  }

  /** A fragment as it stands in a page of a site. */
  private static byte[] embedded(String example) {
    String page =
        "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>年报</title>"
            + "</head><body><main>\n"
            + new String(html(example, true), StandardCharsets.UTF_8)
            + "</main></body></html>\n";
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
