package io.github.nianbao.write.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.DocumentComposer;
import io.github.nianbao.document.DocumentParser;
import io.github.nianbao.document.Table;
import io.github.nianbao.document.TemplateEngine;
import io.github.nianbao.document.TemplateLimits;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Forms;
import io.github.nianbao.publication.Publication;
import io.github.nianbao.publication.SampleReports;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Reports of the official forms, through the template, as Word files. */
class FormsTest {
  private static final Messages MESSAGES = Messages.in(Language.ZH);

  private final DocxDocumentWriter writer = new DocxDocumentWriter(MESSAGES);

  static Stream<Report> reports() {
    return Stream.of(
        SampleReports.full("2021"),
        SampleReports.full("2019"),
        SampleReports.mixed(),
        SampleReports.bare("云溪县年报"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyFigureStandsOnceInItsCell(Report report) {
    Document document = document(report);
    List<Element> tables = new WordFile(writer.write(document)).tables();
    List<Table> expected = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        expected.add(table);
      }
    }

    assertThat(tables).hasSameSizeAs(expected);
    for (int i = 0; i < tables.size(); i++) {
      assertThat(WordFile.cells(tables.get(i)))
          .containsExactlyElementsOf(TablesTest.cells(expected.get(i)));
    }
  }

  private static Document document(Report report) {
    Publication publication = new Publication(Forms.builtIn(), Samples.style(), MESSAGES);
    TemplateEngine engine = new TemplateEngine(null, TemplateLimits.USUAL, MESSAGES);
    Document sample = Samples.report();
    return new DocumentComposer(engine, new DocumentParser(MESSAGES))
        .compose(publication.model(report), sample.metadata(), sample.style(), sample.data());
  }
}
