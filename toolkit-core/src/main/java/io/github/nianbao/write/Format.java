package io.github.nianbao.write;

import java.util.Locale;

/** Formats that documents are written in. */
public enum Format {
  PDF,
  DOCX,
  HTML;

  /** The name on the command line, which is the file name extension too. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
