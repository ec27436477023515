package io.github.nianbao.write;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Formats that documents are written in. */
public enum Format {
  PDF,
  DOCX,
  HTML,
  /** The state's layout format, GB/T 33190. Not among the usual ones: archives ask for it. */
  OFD;

  /** Those that are made when none is chosen. */
  public static Set<Format> usual() {
    return EnumSet.of(PDF, DOCX, HTML);
  }

  /** Whether documents have fixed pages with embedded faces. */
  public boolean paged() {
    return this == PDF || this == OFD;
  }

  /** The name on the command line, which is the file name extension too. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
