package io.github.nianbao.read.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows whose cells were typed with strokes between them, or drawn with characters, in a document
 * that has tables of its own kind: as in plain text, lines of them are tables.
 */
final class TypedRows {
  /* Menus have strokes too, but no figures. */
  private static final Pattern FIGURE =
      Pattern.compile("[|│┃║￨｜]\\s*[+-]?\\d[\\d.,]*\\s*(?:[|│┃║￨｜]|$)|^\\d[\\d.,]*\\s*[|│┃║￨｜]");
  private static final int FEWEST = 3;

  private final List<SourceBlock> blocks = new ArrayList<>();
  private final List<SourceParagraph> run = new ArrayList<>();

  private TypedRows() {}

  /** The document with tables in place of such paragraphs. */
  static SourceDocument in(SourceDocument document) {
    TypedRows all = new TypedRows();
    for (SourceBlock block : document.blocks()) {
      if (block instanceof SourceParagraph paragraph) {
        all.run.add(paragraph);
      } else {
        all.close();
        all.blocks.add(block);
      }
    }
    all.close();
    return new SourceDocument(all.blocks, document.findings());
  }

  private void close() {
    long rows = run.stream().filter(line -> FIGURE.matcher(line.text()).find()).count();
    blocks.addAll(rows < FEWEST ? run : TextLines.blocks(run));
    run.clear();
  }
}
