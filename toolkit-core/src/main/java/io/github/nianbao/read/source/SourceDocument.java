package io.github.nianbao.read.source;

import java.util.List;

/**
 * What a source holds, in reading order. Immutable.
 *
 * @param blocks paragraphs and tables; no paragraph is blank
 */
public record SourceDocument(List<SourceBlock> blocks) {
  public SourceDocument {
    blocks = List.copyOf(blocks);
  }
}
