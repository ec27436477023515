package io.github.nianbao.write.html;

import io.github.nianbao.document.Table;
import io.github.nianbao.document.Table.RowKind;
import io.github.nianbao.document.Text;
import java.util.Locale;

/** Looks by class names, which the page's style block defines. Immutable. */
final class PageDress implements Dress {
  /** Narrower columns than this (in rem) make a table scroll on a narrow screen. */
  private static final double COLUMN = 4.5;

  /** No table needs to be wider than this (in rem); it is less than the type width of A4. */
  private static final double WIDEST = 36;

  @Override
  public void block(Html html, Text text) {
    html.attribute("class", text.style());
  }

  @Override
  public void run(Html html, String style) {
    html.attribute("class", style);
  }

  @Override
  public void openTable(Html html, Table table) {
    String summary = table.summary() == null ? table.id() : table.summary();
    double width = Math.min(WIDEST, COLUMN * table.widths().size());
    html.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\"")
        .attribute("aria-label", summary)
        .raw(">\n<table")
        .attribute("id", table.id())
        .attribute("style", "min-width:" + Length.number(width) + "rem")
        .raw(">\n<caption>")
        .text(summary)
        .raw("</caption>\n");
  }

  @Override
  public void closeTable(Html html) {
    html.raw("</table>\n</div>\n");
  }

  @Override
  public void column(Html html, double width, Table table) {
    double whole = table.widths().stream().mapToDouble(Double::doubleValue).sum();
    html.attribute("style", "width:" + Length.percent(width, whole));
  }

  @Override
  public void row(Html html, RowKind kind) {
    if (kind != RowKind.BODY) {
      html.attribute("class", kind.name().toLowerCase(Locale.ROOT));
    }
  }

  @Override
  public void cell(Html html, Table.Cell cell, RowKind kind) {
    html.attribute("class", cell.text().style());
  }

  @Override
  public void signature(Html html) {
    html.attribute("class", "signing");
  }

  @Override
  public void issuer(Html html, Text text) {
    block(html, text);
  }

  @Override
  public void date(Html html, Text text) {
    block(html, text);
  }
}
