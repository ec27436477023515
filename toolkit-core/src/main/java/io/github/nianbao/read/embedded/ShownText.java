package io.github.nianbao.read.embedded;

import io.github.nianbao.read.source.SourceBlock;
import io.github.nianbao.read.source.SourceDocument;
import io.github.nianbao.read.source.SourceParagraph;
import io.github.nianbao.read.source.SourceTable;
import io.github.nianbao.seal.Seal;

/** Tells a seal what a source shows. */
final class ShownText {
  private ShownText() {}

  /** The text of a source, in its order. */
  static Seal of(SourceDocument document) {
    Seal seal = new Seal();
    for (SourceBlock block : document.blocks()) {
      if (block instanceof SourceParagraph paragraph) {
        seal.text(paragraph.text());
      } else if (block instanceof SourceTable table) {
        seal.table();
        for (SourceTable.Row row : table.rows()) {
          seal.row();
          row.cells().forEach(cell -> seal.cell(cell.text()));
        }
      }
    }
    return seal;
  }
}
