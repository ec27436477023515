package io.github.nianbao.batch;

import java.util.List;

/** The files at the top of the folder of outputs. */
final class Top {
  /** A line for each input. */
  static final String MANIFEST = "manifest.jsonl";

  /** All figures, a line for each. */
  static final String FIGURES = "figures.csv";

  /** The overview. */
  static final String OVERVIEW = "index.html";

  /** What is done so far; gone when all is done. */
  static final String JOURNAL = ".nianbao-journal.jsonl";

  /** Those that stay. */
  static final List<String> ALL = List.of(MANIFEST, FIGURES, OVERVIEW);

  /** The name that no input may have at the top. */
  static final String TAKEN = "index";

  private Top() {}
}
