package io.github.nianbao.write.docx;

import io.github.nianbao.style.Style;
import io.github.nianbao.style.TextStyle;

/**
 * Paragraph and run properties of text styles, in the order the schema asks for.
 *
 * <p>The characters of a line are spaced by run properties, not by the document grid: LibreOffice
 * gives a 16 pt character two places of a grid whose places are 15.8 pt wide.
 */
final class Formatting {
  private final Style style;
  private final double gridPitch;
  private final long characterSpacing;

  Formatting(Style style) {
    this.style = style;
    this.gridPitch = style.text(Names.BODY).leading();
    this.characterSpacing =
        Math.floorDiv(new Section(style).typeWidth(), style.page().characters())
            - Length.twips(style.text(Names.BODY).size());
  }

  /** The content of {@code w:pPr}, outline level apart. */
  void paragraph(XmlText xml, TextStyle text) {
    if (text.keepWithNext()) {
      xml.markup("<w:keepNext/>");
    }
    if (text.newPage()) {
      xml.markup("<w:pageBreakBefore/>");
    }
    // Off the page's grid stands what has another pitch: the title, and all text of tables.
    xml.markup("<w:snapToGrid w:val=\"").markup(onGrid(text) ? "1" : "0").markup("\"/>");
    xml.markup("<w:spacing w:before=\"").markup(Length.twips(text.spaceBefore()));
    xml.markup("\" w:after=\"").markup(Length.twips(text.spaceAfter()));
    xml.markup("\" w:line=\"").markup(Length.twips(text.leading()));
    xml.markup("\" w:lineRule=\"exact\"/>");
    // Word goes by the characters, LibreOffice only by the length.
    xml.markup("<w:ind w:firstLineChars=\"").markup(Math.round(text.indent() * 100));
    xml.markup("\" w:firstLine=\"").markup(indent(text));
    xml.markup("\"/><w:jc w:val=\"").markup(alignment(text)).markup("\"/>");
  }

  /** The content of {@code w:rPr}. */
  void run(XmlText xml, TextStyle text) {
    faces(xml, text);
    xml.markup("<w:spacing w:val=\"").markup(onGrid(text) ? characterSpacing : 0).markup("\"/>");
    size(xml, text.size());
  }

  /** Faces only, as a run inside other text takes them. */
  void faces(XmlText xml, TextStyle text) {
    String latin = style.face(text.latin()).docx();
    xml.markup("<w:rFonts w:ascii=\"").text(latin, null);
    xml.markup("\" w:hAnsi=\"").text(latin, null);
    xml.markup("\" w:eastAsia=\"").text(style.face(text.face()).docx(), null);
    xml.markup("\" w:cs=\"").text(latin, null).markup("\"/>");
  }

  /** A size of type in points. */
  static void size(XmlText xml, double points) {
    long size = Length.halfPoints(points);
    xml.markup("<w:sz w:val=\"").markup(size);
    xml.markup("\"/><w:szCs w:val=\"").markup(size).markup("\"/>");
  }

  private long indent(TextStyle text) {
    long character = Length.twips(text.size()) + (onGrid(text) ? characterSpacing : 0);
    return Math.round(text.indent() * character);
  }

  private boolean onGrid(TextStyle text) {
    return text.leading() == gridPitch;
  }

  private static String alignment(TextStyle text) {
    return switch (text.align()) {
      case LEFT -> "left";
      case CENTER -> "center";
      case RIGHT -> "right";
      case JUSTIFY -> "both";
    };
  }
}
