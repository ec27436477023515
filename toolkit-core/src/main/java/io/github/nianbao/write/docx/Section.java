package io.github.nianbao.write.docx;

import io.github.nianbao.style.PageStyle;
import io.github.nianbao.style.Style;
import io.github.nianbao.style.TextStyle;
import java.util.Locale;

/** The one section of a document: paper, margins, document grid, page numbers. */
final class Section {
  private final Style style;

  Section(Style style) {
    this.style = style;
  }

  /** The {@code w:sectPr} that ends the body. */
  String properties(String oddFooter, String evenFooter) {
    PageStyle page = style.page();
    return String.format(
        Locale.ROOT,
        """
        <w:sectPr><w:footerReference w:type="default" r:id="%s"/>\
        <w:footerReference w:type="even" r:id="%s"/><w:pgSz w:w="%d" w:h="%d"/>\
        <w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d" w:header="851" w:footer="%d" \
        w:gutter="0"/><w:cols w:space="425"/>\
        <w:docGrid w:type="lines" w:linePitch="%d"/></w:sectPr>""",
        oddFooter,
        evenFooter,
        Length.twipsOfMm(page.width()),
        Length.twipsOfMm(page.height()),
        Length.twipsOfMm(page.top()),
        Length.twipsOfMm(page.right()),
        Length.twipsOfMm(page.bottom()),
        Length.twipsOfMm(page.left()),
        footerDistance(),
        Length.twips(style.text(Names.BODY).leading()));
  }

  /** The footer of odd pages, its number at the right, or of even ones, its number at the left. */
  byte[] footer(boolean odd, Strays strays) {
    PageStyle.PageNumber number = style.page().number();
    double indent = number.indent() * style.text("pageNumber").size();
    XmlText xml = new XmlText(1_024, strays);
    xml.markup("<w:ftr xmlns:w=\"").markup(Markup.W).markup("\"><w:p><w:pPr><w:pStyle w:val=\"");
    xml.markup(Names.FOOTER).markup(odd ? "\"/><w:ind w:right=\"" : "\"/><w:ind w:left=\"");
    xml.markup(Length.twips(indent)).markup("\"/><w:jc w:val=\"").markup(odd ? "right" : "left");
    xml.markup("\"/></w:pPr>");
    label(xml, number.before());
    xml.markup("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    label(xml, number.after());
    return xml.markup("</w:p></w:ftr>").bytes();
  }

  /** Width of the type area in twips. */
  long typeWidth() {
    PageStyle page = style.page();
    return Length.twipsOfMm(page.width())
        - Length.twipsOfMm(page.left())
        - Length.twipsOfMm(page.right());
  }

  private static void label(XmlText xml, String text) {
    // The hint makes the dash a Chinese one, a full character wide.
    xml.markup("<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">");
    xml.text(text, null).markup("</w:t></w:r>");
  }

  /** From the lower edge of the paper to that of the line, in whose middle the dashes stand. */
  private long footerDistance() {
    PageStyle page = style.page();
    TextStyle number = style.text("pageNumber");
    double middle = Length.points(page.bottom() - page.number().drop());
    return Math.max(0, Length.twips(middle - number.leading() / 2));
  }
}
