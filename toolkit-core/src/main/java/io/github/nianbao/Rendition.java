package io.github.nianbao;

import io.github.nianbao.write.Format;
import io.github.nianbao.write.pdf.PdfKind;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is made of a report.
 *
 * @param formats formats to write, at least one
 * @param htmlFragment whether HTML is the body alone with inline attributes, for a site's editor
 * @param date date written into the files, or null for the report's own
 * @param annex whether the figures without a place in the form are printed after the sections
 * @param pdf what a PDF promises
 */
public record Rendition(
    Set<Format> formats,
    boolean htmlFragment,
    @Nullable OffsetDateTime date,
    boolean annex,
    PdfKind pdf) {
  public Rendition {
    formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
  }

  /** The same with archival PDF. */
  public Rendition(
      Set<Format> formats, boolean htmlFragment, @Nullable OffsetDateTime date, boolean annex) {
    this(formats, htmlFragment, date, annex, PdfKind.ARCHIVAL);
  }

  /** Whole documents with annex and the report's own date. */
  public static Rendition of(Format first, Format... more) {
    return new Rendition(EnumSet.of(first, more), false, null, true);
  }
}
