package io.github.nianbao.write.pdf.paint;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import io.github.nianbao.document.Table.Scope;
import io.github.nianbao.layout.page.Flow;
import io.github.nianbao.layout.table.GridCell;
import io.github.nianbao.layout.table.TableGrid;
import io.github.nianbao.layout.table.TableGrid.GridRow;
import java.util.HashMap;
import java.util.Map;

/** The elements of one table: head and bodies, rows, cells with spans, scopes and headings. */
final class TableTags {
  private final TableGrid grid;
  private final String name;
  private final Map<String, PdfStructureElement> named;
  private final PdfStructureElement table;
  private final CellHeadings headings;
  private final Map<Integer, PdfStructureElement> groups = new HashMap<>();
  private final Map<Integer, PdfStructureElement> rows = new HashMap<>();

  /**
   * @param parent the element that holds the table
   * @param flow the table
   * @param name beginning of the names of its cells
   * @param named takes the elements of heading cells by their names
   */
  TableTags(
      PdfStructureElement parent,
      Flow.Grid flow,
      String name,
      Map<String, PdfStructureElement> named) {
    this.grid = flow.pages().grid();
    this.name = name;
    this.named = named;
    this.headings = new CellHeadings(grid);
    this.table = new PdfStructureElement(parent, Tags.TABLE);
    String summary = flow.table().summary();
    if (summary != null) {
      PdfDictionary attributes = attributes();
      attributes.put(Tags.SUMMARY, new PdfString(summary, PdfObject.TEXT_UNICODE));
      table.put(Tags.ATTRIBUTES, attributes);
    }
  }

  /** The element of a cell, made when first asked for. */
  PdfStructureElement cell(GridCell cell) {
    boolean heading = cell.cell().heading();
    PdfStructureElement element =
        new PdfStructureElement(row(cell.row()), heading ? Tags.TH : Tags.TD);
    PdfDictionary attributes = attributes();
    span(cell, attributes);
    if (heading) {
      attributes.put(Tags.SCOPE, column(cell.cell().scope()) ? Tags.COLUMN : Tags.ROW);
      element.put(Tags.ID, new PdfString(name(cell)));
      named.put(name(cell), element);
    }
    headers(cell, attributes);
    if (attributes.size() > 1) {
      element.put(Tags.ATTRIBUTES, attributes);
    }
    return element;
  }

  private static boolean column(Scope scope) {
    return scope == Scope.COL || scope == Scope.COLGROUP;
  }

  private static PdfDictionary attributes() {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(Tags.OWNER, Tags.TABLE);
    return attributes;
  }

  private static void span(GridCell cell, PdfDictionary attributes) {
    if (cell.rowspan() > 1) {
      attributes.put(Tags.ROW_SPAN, new PdfNumber(cell.rowspan()));
    }
    if (cell.colspan() > 1) {
      attributes.put(Tags.COL_SPAN, new PdfNumber(cell.colspan()));
    }
  }

  private void headers(GridCell cell, PdfDictionary attributes) {
    PdfArray headers = new PdfArray();
    headings.of(cell).forEach(heading -> headers.add(new PdfString(name(heading))));
    if (!headers.isEmpty()) {
      attributes.put(Tags.HEADERS, headers);
    }
  }

  private String name(GridCell cell) {
    return name + "r" + (cell.row() + 1) + "c" + (cell.column() + 1);
  }

  private PdfStructureElement row(int index) {
    GridRow row = grid.rows().get(index);
    PdfStructureElement group =
        groups.computeIfAbsent(
            row.group(),
            any -> new PdfStructureElement(table, row.head() ? Tags.THEAD : Tags.TBODY));
    return rows.computeIfAbsent(index, any -> new PdfStructureElement(group, Tags.TR));
  }
}
