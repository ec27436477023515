package io.github.nianbao.write.html;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Run;
import io.github.nianbao.document.Signature;
import io.github.nianbao.document.Table;
import io.github.nianbao.document.Table.Cell;
import io.github.nianbao.document.Table.Row;
import io.github.nianbao.document.Table.RowGroup;
import io.github.nianbao.document.Table.RowKind;
import io.github.nianbao.document.Text;
import java.util.List;
import java.util.Locale;

/** Writes the blocks of a document, dressed one way or the other. For one document. */
final class BodyWriter {
  private final Html html;
  private final Dress dress;

  BodyWriter(Html html, Dress dress) {
    this.html = html;
    this.dress = dress;
  }

  void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        element("h" + heading.level(), heading.text());
      } else if (block instanceof Paragraph paragraph) {
        element("p", paragraph.text());
      } else if (block instanceof Table table) {
        table(table);
      } else if (block instanceof Signature signature) {
        signature(signature);
      }
    }
  }

  private void element(String name, Text text) {
    html.raw("<").raw(name);
    dress.block(html, text);
    content(text);
    html.raw("</").raw(name).raw(">\n");
  }

  /** The path, the end of the opening tag, and the text. */
  private void content(Text text) {
    html.attribute("data-path", text.path()).raw(">");
    for (Run run : text.runs()) {
      String style = run.style();
      if (style == null) {
        broken(run.text());
      } else {
        html.raw("<span");
        dress.run(html, style);
        html.raw(">");
        broken(run.text());
        html.raw("</span>");
      }
    }
  }

  private void broken(String text) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      html.prose(text.substring(start, end)).raw("<br>");
      start = end + 1;
    }
    html.prose(text.substring(start));
  }

  private void table(Table table) {
    dress.openTable(html, table);
    html.raw("<colgroup>");
    for (double width : table.widths()) {
      html.raw("<col");
      dress.column(html, width, table);
      html.raw(">");
    }
    html.raw("</colgroup>\n");
    for (RowGroup group : table.groups()) {
      String name = group.head() ? "thead" : "tbody";
      html.raw("<").raw(name).raw(">\n");
      group.rows().forEach(this::row);
      html.raw("</").raw(name).raw(">\n");
    }
    dress.closeTable(html);
  }

  private void row(Row row) {
    html.raw("<tr");
    dress.row(html, row.kind());
    html.raw(">");
    row.cells().forEach(cell -> cell(cell, row.kind()));
    html.raw("</tr>\n");
  }

  private void cell(Cell cell, RowKind kind) {
    String name = cell.heading() ? "th" : "td";
    html.raw("<").raw(name);
    if (cell.heading()) {
      html.attribute("scope", cell.scope().name().toLowerCase(Locale.ROOT));
    }
    html.span("rowspan", cell.rowspan()).span("colspan", cell.colspan());
    dress.cell(html, cell, kind);
    content(cell.text());
    html.raw("</").raw(name).raw(">");
  }

  private void signature(Signature signature) {
    html.raw("<div");
    dress.signature(html);
    html.raw(">\n");
    Text issuer = signature.issuer();
    if (issuer != null) {
      html.raw("<p");
      dress.issuer(html, issuer);
      content(issuer);
      html.raw("</p>\n");
    }
    Text date = signature.date();
    if (date != null) {
      html.raw("<p");
      dress.date(html, date);
      content(date);
      html.raw("</p>\n");
    }
    html.raw("</div>\n");
  }
}
