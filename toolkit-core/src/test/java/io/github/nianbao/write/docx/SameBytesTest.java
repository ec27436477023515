package io.github.nianbao.write.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Document;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The same document gives the same bytes, whatever surrounds it. */
class SameBytesTest {
  private final Document report = Samples.report();
  private final byte[] expected = write(Language.EN);

  @Test
  void anotherWriterGivesTheSame() {
    assertThat(write(Language.ZH)).isEqualTo(expected);
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void anotherLocaleAndTimeZoneGiveTheSame() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(write(Language.EN)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void eightThreadsGiveTheSame() throws Exception {
    DocxDocumentWriter writer = new DocxDocumentWriter(Messages.in(Language.EN));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<byte[]> task = () -> writer.write(report);
      List<Future<byte[]>> files = threads.invokeAll(Collections.nCopies(64, task));
      for (Future<byte[]> file : files) {
        assertThat(file.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  private byte[] write(Language language) {
    return new DocxDocumentWriter(Messages.in(language)).write(report);
  }
}
