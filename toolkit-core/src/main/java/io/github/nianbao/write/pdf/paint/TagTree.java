package io.github.nianbao.write.pdf.paint;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import io.github.nianbao.layout.page.Flow;
import io.github.nianbao.layout.table.GridCell;
import java.util.IdentityHashMap;
import java.util.TreeMap;

/**
 * The structure tree, grown in the order of reading: every paragraph, heading and cell one element,
 * however many pages it runs over. Used by one thread.
 */
final class TagTree {
  private static final int DEEPEST = 6;

  private final PdfStructureTreeRoot root;
  private final PdfStructureElement document;
  private final IdentityHashMap<Flow, PdfStructureElement> blocks = new IdentityHashMap<>();
  private final IdentityHashMap<Flow, TableTags> tables = new IdentityHashMap<>();
  private final TreeMap<String, PdfStructureElement> named = new TreeMap<>();
  private int level;

  TagTree(PdfWriter writer) {
    root = writer.getStructureTreeRoot();
    document = new PdfStructureElement(root, Tags.DOCUMENT);
  }

  /** The element of prose, the same for all its lines. */
  PdfStructureElement prose(Flow.Prose prose) {
    return blocks.computeIfAbsent(prose, any -> new PdfStructureElement(document, name(prose)));
  }

  /** Headings never skip a level, whatever the text does: PDF/UA-1, 7.4.2. */
  private PdfName name(Flow.Prose prose) {
    if (prose.role() != Flow.Role.HEADING) {
      return Tags.P;
    }
    level = Math.min(DEEPEST, Math.min(prose.level(), level + 1));
    return new PdfName("H" + level);
  }

  /** The element of a cell. Cells are asked for in the order of reading. */
  PdfStructureElement cell(Flow.Grid grid, GridCell cell) {
    return tables
        .computeIfAbsent(
            grid, any -> new TableTags(document, grid, "t" + (tables.size() + 1), named))
        .cell(cell);
  }

  /** Enters the names of heading cells, once everything is painted. */
  void close() {
    if (named.isEmpty()) {
      return;
    }
    PdfArray names = new PdfArray();
    named.forEach(
        (name, element) -> {
          names.add(new PdfString(name));
          names.add(element.getReference());
        });
    PdfDictionary tree = new PdfDictionary();
    tree.put(Tags.NAMES, names);
    root.put(Tags.ID_TREE, tree);
  }
}
