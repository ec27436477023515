package io.github.nianbao.write.html;

import io.github.nianbao.document.Table;
import io.github.nianbao.document.Table.RowKind;
import io.github.nianbao.document.Text;
import io.github.nianbao.style.Style;
import io.github.nianbao.style.TextStyle;
import java.util.Locale;

/**
 * Looks by attributes of every element, as editors of sites keep them: old ones that none strips,
 * and {@code style} for the rest. No classes, no ids. For one style; immutable.
 */
final class FragmentDress implements Dress {
  private final Style style;

  FragmentDress(Style style) {
    this.style = style;
  }

  @Override
  public void block(Html html, Text text) {
    TextStyle look = style.text(text.style());
    html.attribute("align", align(look)).attribute("style", css(look));
  }

  private String css(TextStyle look) {
    return faces(look)
        + ";font-size:"
        + Length.points(look.size())
        + ";font-weight:normal;line-height:"
        + Length.number(look.leading() / look.size())
        + ";text-indent:"
        + Length.number(look.indent())
        + "em;margin:"
        + Length.points(look.spaceBefore())
        + " 0 "
        + Length.points(look.spaceAfter())
        + (look.newPage() ? ";page-break-before:always" : "");
  }

  @Override
  public void run(Html html, String name) {
    html.attribute("style", faces(style.text(name)));
  }

  @Override
  public void openTable(Html html, Table table) {
    html.raw("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\"")
        .attribute("style", "border-collapse:collapse;width:100%")
        .attribute("summary", table.summary())
        .raw(">\n");
  }

  @Override
  public void closeTable(Html html) {
    html.raw("</table>\n");
  }

  @Override
  public void column(Html html, double width, Table table) {
    double whole = table.widths().stream().mapToDouble(Double::doubleValue).sum();
    html.attribute("width", Length.percent(width, whole));
  }

  @Override
  public void row(Html html, RowKind kind) {
    // Editors drop the attributes of rows; its cells carry them.
  }

  @Override
  public void cell(Html html, Table.Cell cell, RowKind kind) {
    TextStyle look = style.text(cell.text().style());
    String css =
        faces(look)
            + ";font-size:"
            + Length.points(look.size())
            + ";font-weight:normal;border:1px solid #000";
    html.attribute("align", align(look));
    if (kind == RowKind.BANNER) {
      html.attribute("bgcolor", style.table().bannerFill());
      css += ";background:" + style.table().bannerFill() + ";color:#000";
    }
    html.attribute("style", css);
  }

  @Override
  public void signature(Html html) {
    html.attribute("style", "display:table;margin:0 2em 0 auto");
  }

  @Override
  public void date(Html html, Text text) {
    html.attribute("style", css(style.text(text.style())) + ";margin-left:2em");
  }

  /** Both lines of the signature begin at the left of their block. */
  @Override
  public void issuer(Html html, Text text) {
    html.attribute("style", css(style.text(text.style())));
  }

  private String faces(TextStyle look) {
    // Single quotes: double ones inside an attribute are what editors get wrong.
    return "font-family:" + style.face(look.face()).css().replace('"', '\'');
  }

  private static String align(TextStyle look) {
    return look.align().name().toLowerCase(Locale.ROOT);
  }
}
