package io.github.nianbao.table.page;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * An open PDF from which pages are read one at a time; nothing of a page is kept once it has been
 * handed out. Not safe for use by several threads at once.
 */
public final class PageReader implements PageSource, Closeable {
  private final String file;
  private final PDDocument document;

  private PageReader(String file, PDDocument document) {
    this.file = file;
    this.document = document;
  }

  /**
   * Opens a PDF.
   *
   * @param language language of the complaints
   * @throws FindingsException {@code X-ABSENT} when there is no such file, {@code X-LOCKED} when it
   *     is locked by a password or a certificate, {@code X-OPEN} when it is no PDF or damaged
   *     beyond repair
   */
  public static PageReader open(Path file, Language language) {
    String name = file.toString();
    if (!Files.isRegularFile(file)) {
      throw complaint("X-ABSENT", name, language);
    }
    return open(
        name,
        language,
        () -> Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache()));
  }

  /**
   * Opens a PDF that is in memory.
   *
   * @param file its name, for complaints
   * @param language language of the complaints
   * @throws FindingsException {@code X-OPEN} when it is no PDF or damaged beyond repair, {@code
   *     X-LOCKED} when it is locked by a password
   */
  public static PageReader open(String file, byte[] content, Language language) {
    return open(
        file,
        language,
        () -> Loader.loadPDF(content, "", null, null, IOUtils.createTempFileOnlyStreamCache()));
  }

  private static PageReader open(String file, Language language, Loading loading) {
    try {
      PDDocument document = loading.load();
      // Draws what is filled in where the producer left that to the viewer.
      document.getDocumentCatalog().getAcroForm();
      return new PageReader(file, document);
    } catch (InvalidPasswordException | NoClassDefFoundError e) {
      // Files locked with a certificate want a library that is not here.
      throw complaint("X-LOCKED", file, language, e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw complaint("X-OPEN", file, language, e);
    }
  }

  private interface Loading {
    PDDocument load() throws IOException;
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public int count() {
    return document.getNumberOfPages();
  }

  @Override
  public Page read(int number) throws IOException {
    try {
      PDPage page = document.getPage(number - 1);
      PageEngine engine = new PageEngine(page, number, new Layers(document), 0);
      Page read = engine.read();
      double askew = engine.askew();
      return askew == 0 ? read : new PageEngine(page, number, new Layers(document), askew).read();
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // PDFBox lets all of them through where streams, fonts or nesting are damaged.
      throw new IOException("Page " + number + " of " + file + ": " + e, e);
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private static FindingsException complaint(String code, String file, Language language) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    String message = Messages.in(language).text(code + ".message", Map.of("file", name));
    return new FindingsException(
        List.of(Finding.of(code, Severity.ERROR, null, message).at(Source.file(file))));
  }

  private static FindingsException complaint(
      String code, String file, Language language, Throwable cause) {
    FindingsException complaint = complaint(code, file, language);
    complaint.initCause(cause);
    return complaint;
  }
}
