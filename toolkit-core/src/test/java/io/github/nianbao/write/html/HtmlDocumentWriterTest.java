package io.github.nianbao.write.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Attachment;
import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.DocumentComposer;
import io.github.nianbao.document.DocumentParser;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Metadata;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Signature;
import io.github.nianbao.document.Table;
import io.github.nianbao.document.TemplateEngine;
import io.github.nianbao.document.TemplateLimits;
import io.github.nianbao.document.Text;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.StyleFile;
import io.github.nianbao.publication.Publication;
import io.github.nianbao.publication.SampleReports;
import io.github.nianbao.report.Report;
import io.github.nianbao.write.DocumentWriter;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDocumentWriterTest {
  private static final Messages MESSAGES = Messages.in(Language.EN);
  private static final TemplateEngine ENGINE =
      new TemplateEngine(null, TemplateLimits.USUAL, MESSAGES);

  private final DocumentWriter page = HtmlDocumentWriter.page();
  private final DocumentWriter fragment = HtmlDocumentWriter.fragment();

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021", "mixed"})
  void everyFigureStandsOnceInItsCell(String form) {
    Report report = report(form);
    for (DocumentWriter writer : List.of(page, fragment)) {
      Element html = parse(writer, document(report, "{}"));
      assertThat(report.figures()).hasSizeGreaterThan(180);
      report
          .figures()
          .forEach(
              (path, figure) ->
                  assertThat(html.select("td[data-path=\"" + path + "\"]").eachText())
                      .containsExactly(figure.printed()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021", "mixed"})
  void tablesCoverTheirGrids(String form) {
    for (DocumentWriter writer : List.of(page, fragment)) {
      for (Element table : parse(writer, document(report(form), "{}")).select("table")) {
        int columns = table.select("col").size();
        int area = 0;
        for (Element cell : table.select("td, th")) {
          area += span(cell, "rowspan") * span(cell, "colspan");
        }
        assertThat(area).isEqualTo(columns * table.select("tr").size());
      }
    }
  }

  @Test
  void textIsThatOfTheDocumentInItsOrder() {
    Document document = document(SampleReports.mixed(), "{}");
    List<String> expected = new ArrayList<>();
    document.blocks().forEach(block -> collect(block, expected));
    for (DocumentWriter writer : List.of(page, fragment)) {
      Element html = parse(writer, document);
      html.select("br").forEach(br -> br.replaceWith(new org.jsoup.nodes.TextNode("\n")));
      assertThat(html.select("h1,h2,h3,h4,p,th,td").stream().map(Element::wholeText).toList())
          .containsExactlyElementsOf(expected);
    }
  }

  @Test
  void headingsFollowOneAnotherWithoutGap() {
    int last = 0;
    for (Element heading :
        parse(page, document(report("2021"), "{}")).select("h1,h2,h3,h4,h5,h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).isLessThanOrEqualTo(last + 1);
      last = level;
    }
    assertThat(last).isEqualTo(2);
  }

  @Test
  void tablesAreNamedScrollableAndReachedByKeyboard() {
    Element html = parse(page, document(report("2021"), "{}"));
    assertThat(html.select("div[role=region][tabindex=0][aria-label] > table > caption"))
        .hasSize(3);
    assertThat(html.select("th:not([scope])")).isEmpty();
    assertThat(html.select("html").attr("lang")).isEqualTo("zh-CN");
  }

  @Test
  void aPageIsWholeAndFreeOfScriptsAndLinks() {
    String text = text(page, document(report("2021"), "{}"));
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Element html = Jsoup.parse(text, "", parser);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(html.select("script:not([type=application/json]), link, img, iframe")).isEmpty();
    assertThat(html.select("style")).hasSize(1);
    assertThat(text).startsWith("<!DOCTYPE html>").doesNotContain("url(", "@import");
    assertThat(text).contains("@page{size:210mm 297mm;margin:37mm 26mm 35mm 28mm}");
  }

  @Test
  void theDataIsReadBackAsItWas() {
    String json = "{\"overview\":[\"</script><script>alert(1)</script><!--\"]}";
    Element html = parse(page, document(report("2021"), json));
    assertThat(html.select("script")).hasSize(1);
    assertThat(html.select("script#nianbao-report").get(0).data().strip().replace("\\u003c", "<"))
        .isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</p><img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "' onmouseover='alert(1)",
        "&lt;script&gt;",
        "<!-- -->",
        "]]>",
        "${7*7}<#list 1..9 as i>",
        "</title></style><script>x</script>",
      })
  void textStaysText(String payload) {
    Map<String, List<String>> prose = Map.of("overview", List.of(payload));
    Document document = document(SampleReports.of(SampleReports.front(), prose), "{}", payload);
    for (DocumentWriter writer : List.of(page, fragment)) {
      Element html = parse(writer, document);
      assertThat(html.select("[data-path=overview[0]]").get(0).wholeText()).isEqualTo(payload);
      assertThat(html.select("img, svg, [onerror], [onload], [onmouseover]")).isEmpty();
      assertThat(html.select("script:not(#nianbao-report)")).isEmpty();
    }
    assertThat(parse(page, document).select("title").text().strip()).isEqualTo(payload);
  }

  @Test
  void aFragmentBringsNothingThatAnEditorStrips() {
    Element html = parse(fragment, document(report("2021"), "{}"));
    assertThat(html.select("style, script, [class], [id], meta, main, article")).isEmpty();
    assertThat(html.select("table[border=1][width=100%]")).hasSize(3);
    assertThat(html.select("td:not([align])")).isEmpty();
  }

  @Test
  void addressesMayBeBrokenAndNumbersMayNot() {
    String text = text(page, document(report("2021"), "{}"));
    assertThat(text).contains("https://www.<wbr>yunxi.<wbr>example/<wbr>zwgk/<wbr>");
    assertThat(new Html().prose("12345.67-8，3985758").toString()).doesNotContain("<wbr>");
  }

  @Test
  void theDefaultLocaleChangesNoByte() {
    Locale before = Locale.getDefault();
    byte[] expected = page.write(document(report("2021"), "{}"));
    try {
      for (String tag : List.of("ar-SA-u-nu-arab", "tr-TR", "zh-CN")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(page.write(document(report("2021"), "{}"))).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void collect(Block block, List<String> texts) {
    if (block instanceof Heading heading) {
      texts.add(heading.text().plain());
    } else if (block instanceof Paragraph paragraph) {
      texts.add(paragraph.text().plain());
    } else if (block instanceof Table table) {
      for (Table.RowGroup group : table.groups()) {
        group.rows().forEach(row -> row.cells().forEach(cell -> texts.add(cell.text().plain())));
      }
    } else if (block instanceof Signature signature) {
      for (Text text : java.util.Arrays.asList(signature.issuer(), signature.date())) {
        if (text != null) {
          texts.add(text.plain());
        }
      }
    }
  }

  private static Report report(String form) {
    return form.equals("mixed") ? SampleReports.mixed() : SampleReports.full(form);
  }

  private static Document document(Report report, String json) {
    return document(report, json, "云溪县2024年报");
  }

  private static Document document(Report report, String json, String title) {
    Publication publication = new Publication(Forms.builtIn(), StyleFile.builtIn(), MESSAGES);
    OffsetDateTime date = OffsetDateTime.parse("2025-01-17T00:00:00Z");
    return new DocumentComposer(ENGINE, new DocumentParser(MESSAGES))
        .compose(
            publication.model(report),
            new Metadata(title, "云溪县人民政府", title, "zh-CN", "Nianbao", date),
            StyleFile.builtIn(),
            new Attachment("report.json", "application/json", "schema", json));
  }

  private static String text(DocumentWriter writer, Document document) {
    return new String(writer.write(document), StandardCharsets.UTF_8);
  }

  private static Element parse(DocumentWriter writer, Document document) {
    return Jsoup.parse(text(writer, document));
  }

  private static int span(Element cell, String name) {
    return cell.hasAttr(name) ? Integer.parseInt(cell.attr(name)) : 1;
  }
}
