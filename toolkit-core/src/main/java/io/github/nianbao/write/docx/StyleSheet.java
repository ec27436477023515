package io.github.nianbao.write.docx;

import io.github.nianbao.style.Style;
import io.github.nianbao.style.TableStyle;
import io.github.nianbao.style.TextStyle;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code word/styles.xml}: a paragraph style and a character style for each text style, Word's own
 * heading styles, the footer's and the tables' style.
 */
final class StyleSheet {
  private final Style style;
  private final Formatting formatting;
  private final XmlText xml;

  StyleSheet(Style style, Strays strays) {
    this.style = style;
    this.formatting = new Formatting(style);
    this.xml = new XmlText(16_384, strays);
  }

  byte[] bytes() {
    xml.markup("<w:styles xmlns:w=\"").markup(Markup.W).markup("\">");
    defaults();
    builtIn();
    headings();
    new TreeMap<>(style.text()).forEach(this::textStyle);
    table();
    return xml.markup("</w:styles>").bytes();
  }

  private void defaults() {
    xml.markup("<w:docDefaults><w:rPrDefault><w:rPr>");
    formatting.run(xml, style.text(Names.BODY));
    // Latin words are English to Word's line breaking; with Chinese they break after any letter.
    xml.markup("<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/>");
    xml.markup("</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>");
  }

  /**
   * Styles every Word file has. Normal: no widow control, no gaps beside figures, so that a page
   * takes 22 lines of 28 characters. Punctuation may stand in the margin, as Word has it by
   * default: where it may not, LibreOffice 7.4 drops a sign that meets the end of a line.
   */
  private void builtIn() {
    xml.markup(
        """
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
        <w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:suppressAutoHyphens/><w:kinsoku/>\
        <w:overflowPunct/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr>\
        </w:style>\
        <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
        <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>\
        <w:unhideWhenUsed/></w:style>\
        <w:style w:type="table" w:default="1" w:styleId="TableNormal">\
        <w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>\
        <w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
        <w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>\
        <w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>\
        </w:style>\
        <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
        <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>\
        <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/>\
        <w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:pPr>""");
    TextStyle number = style.text("pageNumber");
    formatting.paragraph(xml, number);
    xml.markup("</w:pPr><w:rPr>");
    formatting.run(xml, number);
    xml.markup("</w:rPr></w:style>");
  }

  /**
   * Heading 1 is the document's title, Heading 2 its sections, and so on: the levels of the neutral
   * document, hence those of PDF and HTML. Word's "Title" style would take the title out of the
   * headings that a screen reader lists and leave the sections without a root.
   */
  private void headings() {
    Map<Integer, String> looks = Names.headingStyles(style);
    for (int level = 1; level <= Names.MAX_LEVEL; level++) {
      xml.markup("<w:style w:type=\"paragraph\" w:styleId=\"").markup(Names.heading(level));
      xml.markup("\"><w:name w:val=\"heading ").markup(level);
      xml.markup("\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"");
      xml.markup(Names.paragraph(Names.BODY)).markup("\"/><w:uiPriority w:val=\"9\"/><w:qFormat/>");
      String name = looks.getOrDefault(level, Names.BODY);
      xml.markup("<w:pPr>");
      formatting.paragraph(xml, style.text(name));
      xml.markup("<w:outlineLvl w:val=\"").markup(level - 1L).markup("\"/></w:pPr><w:rPr>");
      formatting.run(xml, style.text(name));
      xml.markup("</w:rPr></w:style>");
    }
  }

  private void textStyle(String name, TextStyle text) {
    xml.markup("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"");
    xml.text(Names.paragraph(name), null).markup("\"><w:name w:val=\"nianbao ").text(name, null);
    xml.markup("\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>");
    formatting.paragraph(xml, text);
    xml.markup("</w:pPr><w:rPr>");
    formatting.run(xml, text);
    xml.markup("</w:rPr></w:style>");

    xml.markup("<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"");
    xml.text(Names.run(name), null).markup("\"><w:name w:val=\"nianbao-run ").text(name, null);
    xml.markup("\"/><w:basedOn w:val=\"DefaultParagraphFont\"/><w:rPr>");
    formatting.faces(xml, text);
    xml.markup("</w:rPr></w:style>");
  }

  private void table() {
    TableStyle table = style.table();
    xml.markup("<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"").markup(Names.TABLE);
    xml.markup("\"><w:name w:val=\"nianbao table\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr>");
    xml.markup("<w:tblBorders>");
    for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
      xml.markup("<w:").markup(side).markup(" w:val=\"single\" w:sz=\"");
      xml.markup(Length.eighths(table.rule())).markup("\" w:space=\"0\" w:color=\"auto\"/>");
    }
    xml.markup("</w:tblBorders><w:tblCellMar>");
    margin("top", table.paddingY());
    margin("left", table.paddingX());
    margin("bottom", table.paddingY());
    margin("right", table.paddingX());
    xml.markup("</w:tblCellMar></w:tblPr></w:style>");
  }

  private void margin(String side, double points) {
    xml.markup("<w:").markup(side).markup(" w:w=\"").markup(Length.twips(points));
    xml.markup("\" w:type=\"dxa\"/>");
  }
}
