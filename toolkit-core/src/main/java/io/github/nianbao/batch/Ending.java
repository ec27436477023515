package io.github.nianbao.batch;

import java.util.Locale;

/** How the conversion of one input ended. Every input has exactly one. */
public enum Ending {
  /** The report and all documents asked for are written, and nothing of the source is missing. */
  OK,
  /**
   * A report is written, but something is not in it or not made of it: a table, a section, a row or
   * a head field is missing or cannot be told apart, or a document could not be made. Figures that
   * contradict one another are findings, and do not make a conversion partial.
   */
  PARTIAL,
  /** Nothing could be made of it. */
  FAILED,
  /** It took longer than it may; nothing was made of it. */
  TIMEOUT,
  /** It is not of a kind that is converted; nothing was tried. */
  SKIPPED;

  /** The name as it stands in the manifest. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
