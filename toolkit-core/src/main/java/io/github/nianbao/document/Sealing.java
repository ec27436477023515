package io.github.nianbao.document;

import io.github.nianbao.seal.Seal;
import org.jspecify.annotations.Nullable;

/** Tells a seal what a document shows. */
final class Sealing {
  private Sealing() {}

  /** The text of blocks, in their order. */
  static Seal of(Iterable<Block> blocks) {
    Seal seal = new Seal();
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        add(seal, heading.text());
      } else if (block instanceof Paragraph paragraph) {
        add(seal, paragraph.text());
      } else if (block instanceof Signature signature) {
        add(seal, signature.issuer());
        add(seal, signature.date());
      } else if (block instanceof Table table) {
        add(seal, table);
      }
    }
    return seal;
  }

  private static void add(Seal seal, @Nullable Text text) {
    if (text != null) {
      seal.text(text.plain());
    }
  }

  private static void add(Seal seal, Table table) {
    seal.table();
    for (Table.RowGroup group : table.groups()) {
      for (Table.Row row : group.rows()) {
        seal.row();
        row.cells().forEach(cell -> seal.cell(cell.text().plain()));
      }
    }
  }
}
