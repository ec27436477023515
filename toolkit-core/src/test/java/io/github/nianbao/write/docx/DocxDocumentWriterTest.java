package io.github.nianbao.write.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocxDocumentWriterTest {
  @Test
  void writes() throws java.io.IOException {
    byte[] file = new DocxDocumentWriter(Messages.in(Language.EN)).write(Samples.report());
    Files.write(Path.of("target/sample.docx"), file);
    assertThat(file).isNotEmpty();
  }
}
