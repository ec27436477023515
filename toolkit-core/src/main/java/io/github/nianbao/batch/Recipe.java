package io.github.nianbao.batch;

import io.github.nianbao.Rendition;
import io.github.nianbao.SourceReading;
import io.github.nianbao.write.Format;

/**
 * What becomes of each input: it is read, brought into a form, checked and rendered.
 *
 * @param form id of the form wanted, such as {@code 2021}
 * @param reading how sources are read; {@code strict} holds for the migration too
 * @param rendition the documents made of each report
 */
public record Recipe(String form, SourceReading reading, Rendition rendition) {
  /** All formats with annex, sources read as usual. */
  public static Recipe to(String form) {
    return new Recipe(
        form, SourceReading.USUAL, Rendition.of(Format.PDF, Format.DOCX, Format.HTML));
  }
}
