package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;

/** A paragraph or a table. */
public sealed interface SourceBlock permits SourceParagraph, SourceTable {
  /** Where it begins. */
  Source source();
}
