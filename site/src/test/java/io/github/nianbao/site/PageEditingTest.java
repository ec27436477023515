package io.github.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Language;
import java.io.IOException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is done to a page besides filling it. */
class PageEditingTest {

  @Test
  void aLineBreakBetweenChineseCharactersIsNoBlank() {
    Page page = page(Language.ZH, "<p>发布之前，\n还能核对 PDF\n文档，写 <code>a</code>\n即可。</p>");
    LineBreaks.join(page);
    assertThat(page.main().text()).isEqualTo("发布之前，还能核对 PDF文档，写 a 即可。");
  }

  @Test
  void aBlankAfterAnEmphasisedSentenceGoesButCodeAndEnglishStay() {
    Page page = page(Language.ZH, "<p><b>核对。</b> 勾稽</p><pre>行\n行</pre><p lang=\"en\">条例\nArt.</p>");
    LineBreaks.join(page);
    assertThat(page.main().html()).contains("</b>勾稽", "行\n行", "条例\nArt.");
  }

  @Test
  void linksToDocumentsOfTheRepositoryBecomeLinksToTheirPages() {
    Page page =
        page(
            Language.EN,
            "<a href=\"docs/adr/0001.md#why\">a</a><a href=\"https://e.example/x.md\">b</a>");
    new Links(page).mend();
    assertThat(page.main().select("a").eachAttr("href"))
        .containsExactly("docs/adr/0001.html#why", "https://e.example/x.md");
  }

  @Test
  void aTableOfManyColumnsMovesInAFrameNamedByTheHeadingAboveIt() {
    Page page =
        page(
            Language.EN,
            "<h2>Figures</h2><table><thead><tr><th></th><th>a</th><th>b</th></tr></thead></table>"
                + "<table><thead><tr><th>a</th><th>b</th></tr></thead></table>");
    WideTables.wrap(page);
    assertThat(page.main().select("div.wide[tabindex=0][role=region]")).hasSize(1);
    assertThat(page.main().expectFirst("caption").text()).isEqualTo("Figures (1)");
    assertThat(page.main().select("th").eachAttr("scope")).containsOnly("col").hasSize(4);
    assertThat(page.main().select("thead td")).hasSize(1);
  }

  @Test
  void headingsAreNamedAndALongPageListsItsParts() throws IOException {
    Page page =
        page(
            Language.EN,
            "<h1>T</h1><p>Lead</p><h2>One two</h2><h2>B</h2><h2>One two</h2><h2 id=\"x\">D</h2>");
    new Headings(Map.of(Language.EN, Words.in(Language.EN))).number(page);
    assertThat(page.main().select("h2").eachAttr("id"))
        .containsExactly("one-two", "b", "one-two-", "x");
    assertThat(page.main().select("nav.contents a").eachAttr("href"))
        .containsExactly("#one-two", "#b", "#one-two-", "#x");
    assertThat(page.main().child(2).nameIs("nav")).isTrue();
  }

  @Test
  void bothLanguagesHaveTheSameWords() throws IOException {
    assertThat(Words.in(Language.ZH).texts())
        .containsOnlyKeys(Words.in(Language.EN).texts().keySet());
  }

  private static Page page(Language language, String main) {
    Document html = Jsoup.parse("<main>" + main + "</main>");
    html.outputSettings().prettyPrint(false);
    return new Page(language, "guide/page.html", html);
  }
}
