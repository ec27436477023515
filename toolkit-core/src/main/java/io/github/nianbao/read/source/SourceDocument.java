package io.github.nianbao.read.source;

import io.github.nianbao.finding.Finding;
import java.util.List;

/**
 * What a source holds, in reading order. Immutable.
 *
 * @param blocks paragraphs and tables; no paragraph is blank
 * @param findings what was left out or mended while reading ({@code R-*}), in the order of finding
 */
public record SourceDocument(List<SourceBlock> blocks, List<Finding> findings) {
  public SourceDocument {
    blocks = List.copyOf(blocks);
    findings = List.copyOf(findings);
  }

  /** A document of which nothing is to be said. */
  public SourceDocument(List<SourceBlock> blocks) {
    this(blocks, List.of());
  }
}
