package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;
import java.util.List;

/**
 * Where in a Word file something stands: its paragraph or table, counted from 1, and the page on
 * which Word showed it last, where Word left a note of that. For one file.
 */
final class WordPlaces {
  private final String file;
  private final boolean paged;
  private int page = 1;
  private int number;

  /**
   * @param paged whether the file has notes of its pages
   */
  WordPlaces(String file, boolean paged) {
    this.file = file;
    this.paged = paged;
  }

  /** A paragraph or table begins. */
  Source next() {
    number++;
    return here();
  }

  /** A page began here when Word showed the file last. */
  void page() {
    page++;
  }

  /** The paragraph or table begun last. */
  Source here() {
    return new Source(file, Math.max(1, number), null, paged ? page : null, List.of());
  }
}
