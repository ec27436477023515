package io.github.nianbao.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.foreign.WordSchemas;
import io.github.nianbao.report.Report;
import io.github.nianbao.write.Format;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The DOCX of the examples and of reports that strain a layout before the schemas. */
class DocxConformanceTest {
  @Test
  void theSchemasAllowEveryPartOfEveryDocument() throws SAXException {
    Map<String, Report> reports = new TreeMap<>(HardReports.all(Toolkit.example("2021")));
    for (String example : new String[] {"2021", "2019", "mixed", "migrated"}) {
      reports.put(example, Toolkit.example(example));
    }
    WordSchemas schemas = WordSchemas.read();
    reports.forEach(
        (name, report) ->
            assertThat(schemas.complaints(Toolkit.render(report).get(Format.DOCX)))
                .as(name)
                .isEmpty());
  }
}
