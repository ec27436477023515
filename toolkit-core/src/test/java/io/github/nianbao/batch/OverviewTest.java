package io.github.nianbao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.Settings;
import io.github.nianbao.finding.Language;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewTest {
  private static final String ATTACK = "<img src=x onerror=alert(1)>&'</script><b>";

  @TempDir private Path folder;

  private Document overview(Archive archive, Language language) throws IOException {
    Path out = folder.resolve("out 输出");
    new Conversion(
            Settings.of(language, List.of()), Archive.RECIPE, Workers.inProcess(), Pace.of(1))
        .run(Order.of(List.of(archive.folder()), out), Conversion.Progress.NONE);
    return Jsoup.parse(out.resolve("index.html"));
  }

  private Archive archive() {
    return new Archive(folder.resolve("in"));
  }

  @Test
  void nothingInAReportBecomesMarkup() throws IOException {
    Document page =
        overview(
            archive()
                .withReport("a.json", ATTACK, 2023)
                .with("b & 'c'.txt", ATTACK)
                .with("x\".json", "{ \"" + ATTACK.replace("\"", "") + "\": 1 }"),
            Language.EN);

    assertThat(page.select("img, b:not(.tiles b), [onerror]")).isEmpty();
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("h3").text()).contains(ATTACK);
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    Document page = overview(archive().mixed(), Language.ZH);

    assertThat(page.select("a")).hasSizeGreaterThan(15);
    for (Element link : page.select("a")) {
      URI target = folder.resolve("out 输出").toUri().resolve(link.attr("href"));
      assertThat(Files.exists(Path.of(target))).as(link.attr("href")).isTrue();
    }
  }

  @Test
  void itLoadsNothingAndAllowsNothingButItsOwnStyleAndScript() throws IOException {
    Document page = overview(archive().mixed(), Language.ZH);

    assertThat(page.select("[src], link, style + style, [style]")).isEmpty();
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("unsafe");
  }

  @Test
  void everyInputIsListedWithItsOutcomeAndFindings() throws IOException {
    Document page = overview(archive().mixed(), Language.ZH);

    assertThat(page.select("ol.reports > li")).hasSize(10);
    assertThat(page.select("ol.reports > li[data-o=failed] .findings li")).hasSize(4);
    assertThat(page.select("ol.reports > li[data-o=failed]")).noneMatch(li -> li.text().isBlank());
    assertThat(page.select(".tiles button[value=failed] b").text()).isEqualTo("4");
    assertThat(page.select("#code option[value=R-EMPTY]")).hasSize(1);
    assertThat(page.select("html").attr("lang")).isEqualTo("zh");
    assertThat(page.title()).contains("转换总览");
  }

  @Test
  void everyFieldHasALabelAndTheLanguageIsTheUsers() throws IOException {
    Document page = overview(archive().mixed(), Language.EN);

    assertThat(page.select("select, input")).allMatch(field -> field.parent().is("label"));
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("h2").eachText()).contains("Outcomes", "Findings");
    assertThat(page.text()).doesNotContain("{{");
  }
}
