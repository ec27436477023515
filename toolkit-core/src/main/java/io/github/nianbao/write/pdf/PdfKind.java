package io.github.nianbao.write.pdf;

import java.util.Locale;

/** What a PDF promises. */
public enum PdfKind {
  /** PDF/A-3a and PDF/UA-1, and says so. */
  ARCHIVAL,
  /**
   * Neither of the two is claimed and the colour profile is left out; still tagged, with embedded
   * faces and with its data.
   */
  PLAIN;

  /** The name on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
