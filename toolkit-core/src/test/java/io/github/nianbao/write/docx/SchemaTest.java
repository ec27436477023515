package io.github.nianbao.write.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.foreign.WordSchemas;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The parts of a document that has one of everything. */
class SchemaTest {
  private final byte[] document =
      new DocxDocumentWriter(Messages.in(Language.EN)).write(Samples.report());

  @Test
  void everyPartIsValid() throws SAXException {
    assertThat(WordSchemas.read().complaints(document)).isEmpty();
  }

  @Test
  void everyPartIsWellFormed() {
    WordFile file = new WordFile(document);
    for (String name : file.names()) {
      assertThatCode(() -> file.xml(name)).as(name).doesNotThrowAnyException();
    }
  }
}
