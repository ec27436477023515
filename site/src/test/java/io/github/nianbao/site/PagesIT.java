package io.github.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the pages. */
class PagesIT {
  static List<String> pages() throws IOException {
    return BuiltSite.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkPictureAndDownloadIsThere(String path) throws IOException {
    Document page = BuiltSite.page(path);

    for (Element link : page.select("[href], [src]")) {
      String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
      if (target.startsWith("https://") && link.nameIs("a")) {
        continue;
      }
      assertThat(target).as(link.outerHtml()).isNotEmpty().doesNotContain(":");
      String[] parts = target.split("#", 2);
      Path file = BuiltSite.FOLDER.resolve(path);
      if (!parts[0].isEmpty()) {
        file = file.resolveSibling(parts[0]).normalize();
      }
      assertThat(file).as(link.outerHtml()).isRegularFile();
      if (parts.length > 1) {
        String anchor = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
        assertThat(
                BuiltSite.page(BuiltSite.FOLDER.relativize(file).toString()).getElementById(anchor))
            .as(link.outerHtml())
            .isNotNull();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsLoadedFromElsewhere(String path) throws IOException {
    Document page = BuiltSite.page(path);

    assertThat(page.select("link[href], script[src], img[src]"))
        .isNotEmpty()
        .allSatisfy(
            loaded ->
                assertThat(URI.create(loaded.attr("href") + loaded.attr("src")).isAbsolute())
                    .isFalse());
    assertThat(Files.readString(BuiltSite.FOLDER.resolve("style/nianbao.css")))
        .doesNotContain("url(", "@import");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageHasItsLanguageOneTitleAndALevelForEveryHeading(String path) throws IOException {
    Document page = BuiltSite.page(path);

    assertThat(page.expectFirst("html").attr("lang"))
        .isEqualTo(path.startsWith("zh_CN") ? "zh-CN" : "en");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.title()).startsWith(page.expectFirst("h1").text());
    int before = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
      before = level;
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theSamePageInTheOtherLanguageIsOneStepAway(String path) throws IOException {
    boolean chinese = path.startsWith("zh_CN/");
    String twin = chinese ? path.substring("zh_CN/".length()) : "zh_CN/" + path;
    String other = other(path, BuiltSite.page(path));

    if (Files.exists(BuiltSite.FOLDER.resolve(twin))) {
      assertThat(other).isEqualTo(twin);
    } else {
      assertThat(other).as("a page of one language alone leads to a list").endsWith("index.html");
    }
    assertThat(other.startsWith("zh_CN/")).isNotEqualTo(chinese);
  }

  @Test
  void bothLanguagesHaveTheSameMenu() throws IOException {
    assertThat(BuiltSite.page("zh_CN/index.html").select(".menu a").eachAttr("href"))
        .hasSizeGreaterThan(20)
        .isEqualTo(BuiltSite.page("index.html").select(".menu a").eachAttr("href"));
  }

  @Test
  void noPlaceWasLeftUnfilled() throws IOException {
    for (String path : pages()) {
      assertThat(BuiltSite.page(path).select("div.insert"))
          .as(path)
          .allSatisfy(place -> assertThat(place.childrenSize()).isPositive());
    }
  }

  @Test
  void bothLanguagesHaveTheSameCodesCommandsAndCells() throws IOException {
    for (String path :
        List.of(
            "reference/codes.html",
            "reference/commands.html",
            "reference/goals.html",
            "reference/form-2019.html",
            "reference/form-2021.html")) {
      assertThat(names("zh_CN/" + path)).isNotEmpty().isEqualTo(names(path));
    }
  }

  @Test
  void everyFigureOfAFormHasItsCell() throws IOException {
    Document page = BuiltSite.page("reference/form-2021.html");

    Element cell = page.getElementById("applications.results.refused.stateSecret.naturalPerson");
    assertThat(cell).isNotNull();
    assertThat(cell.text()).isEqualTo("applications.results.refused.stateSecret.naturalPerson");
    assertThat(page.select("table.form td[id]")).hasSizeGreaterThan(180);
  }

  @Test
  void everySampleIsThereInEveryFormatWithPicturesOfItsPages() throws IOException {
    Document page = BuiltSite.page("samples.html");

    assertThat(page.select(".downloads"))
        .hasSize(3)
        .allSatisfy(
            list ->
                assertThat(list.select("a").eachText()).contains("PDF", "DOCX", "HTML", "JSON"));
    assertThat(page.select(".pages img")).hasSizeGreaterThan(10);
  }

  private static List<String> names(String path) throws IOException {
    return BuiltSite.page(path).select("div.insert [id]").eachAttr("id");
  }

  private static String other(String path, Document page) {
    Path file = BuiltSite.FOLDER.resolve(path);
    Path other = file.resolveSibling(page.expectFirst("a.language").attr("href")).normalize();
    return BuiltSite.FOLDER.relativize(other).toString();
  }
}
