package io.github.nianbao.write;

import io.github.nianbao.document.Document;

/**
 * Writes documents in one format. Implementations are immutable and safe for use by several
 * threads; the same document gives the same bytes whatever the locale, time zone and machine, the
 * faces being the same.
 */
public interface DocumentWriter {

  /** The format written. */
  Format format();

  /**
   * The whole document as bytes. Reports are small (some hundred kilobytes): nothing is handed out
   * before it is finished, so no half document can exist.
   *
   * @throws io.github.nianbao.finding.FindingsException when the document cannot be written right,
   *     for example because no face has one of its characters
   */
  byte[] write(Document document);
}
