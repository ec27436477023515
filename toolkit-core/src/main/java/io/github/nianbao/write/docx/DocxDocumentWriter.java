package io.github.nianbao.write.docx;

import io.github.nianbao.document.Document;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.style.Style;
import io.github.nianbao.write.DocumentWriter;
import io.github.nianbao.write.Format;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes Word files (DOCX) that Word and LibreOffice open as they are: named styles, document grid
 * of the page's lines and characters, real merged cells, page number fields, and the data as a
 * custom XML part. Faces are named, not embedded.
 *
 * <p>The package of each style is prepared at its first use and kept for the life of this object,
 * so one writer serves a whole program. Safe for use by several threads.
 */
public final class DocxDocumentWriter implements DocumentWriter {
  private final Messages messages;
  private final Map<Language, Messages> words = new EnumMap<>(Language.class);
  private final Map<Kind, PreparedPackage> packages = new ConcurrentHashMap<>();

  /** Which package a document needs. */
  private record Kind(Style style, boolean data) {}

  /**
   * @param messages the language of complaints; what is written into a document is in its own
   */
  public DocxDocumentWriter(Messages messages) {
    this.messages = messages;
    for (Language language : Language.values()) {
      words.put(language, Messages.in(language));
    }
  }

  @Override
  public Format format() {
    return Format.DOCX;
  }

  /**
   * {@inheritDoc}
   *
   * @throws io.github.nianbao.finding.FindingsException naming each character that XML cannot hold
   *     and where it stands ({@code W-CONTROL})
   * @throws IllegalArgumentException when the document names a text style its style has not, or the
   *     cells of a table do not cover its columns
   */
  @Override
  public byte[] write(Document document) {
    Kind kind = new Kind(document.style(), document.data() != null);
    PreparedPackage prepared =
        packages.computeIfAbsent(
            kind, key -> PreparedPackage.of(key.style(), key.data(), new Strays(messages)));
    Locale locale = Locale.forLanguageTag(document.metadata().language());
    return prepared.file(document, words.get(Language.of(locale)), new Strays(messages));
  }
}
