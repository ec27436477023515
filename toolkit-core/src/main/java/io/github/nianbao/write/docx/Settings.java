package io.github.nianbao.write.docx;

import io.github.nianbao.style.FaceRole;
import io.github.nianbao.style.Style;
import java.util.Map;
import java.util.TreeMap;

/** The parts that say how Word is to treat a document: settings and faces. */
final class Settings {
  private final Style style;
  private final Strays strays;

  Settings(Style style, Strays strays) {
    this.style = style;
    this.strays = strays;
  }

  /** {@code word/settings.xml}: layout as Word 2013 and later do it. */
  byte[] settings() {
    return new XmlText(2_048, strays)
        .markup("<w:settings xmlns:w=\"")
        .markup(Markup.W)
        .markup(
            """
            "><w:zoom w:percent="100"/><w:defaultTabStop w:val="640"/>\
            <w:autoHyphenation w:val="0"/><w:evenAndOddHeaders/>\
            <w:drawingGridVerticalSpacing w:val="156"/>\
            <w:displayHorizontalDrawingGridEvery w:val="0"/>\
            <w:displayVerticalDrawingGridEvery w:val="2"/>\
            <w:characterSpacingControl w:val="compressPunctuation"/><w:compat>\
            <w:balanceSingleByteDoubleByteWidth/><w:doNotExpandShiftReturn/><w:useFELayout/>""")
        .markup(compatibility("compatibilityMode", 15))
        .markup(compatibility("overrideTableStyleFontSizeAndJustification", 1))
        .markup(compatibility("enableOpenTypeFeatures", 1))
        .markup(compatibility("doNotFlipMirrorIndents", 1))
        .markup(compatibility("differentiateMultirowTableHeaders", 1))
        .markup("</w:compat><w:themeFontLang w:val=\"zh-CN\" w:eastAsia=\"zh-CN\"/>")
        .markup("<w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>")
        .bytes();
  }

  /** {@code word/fontTable.xml}: which faces may stand in for one the machine lacks. */
  byte[] fontTable() {
    Map<String, FaceRole> faces = new TreeMap<>();
    style.faces().forEach((role, face) -> faces.putIfAbsent(face.docx(), face));
    XmlText xml = new XmlText(2_048, strays);
    xml.markup("<w:fonts xmlns:w=\"").markup(Markup.W).markup("\">");
    faces.forEach(
        (name, face) -> {
          xml.markup("<w:font w:name=\"").text(name, null).markup("\">");
          alternatives(xml, name, face);
          xml.markup("<w:charset w:val=\"").markup(chinese(name) ? "86" : "00");
          xml.markup("\"/><w:family w:val=\"auto\"/><w:pitch w:val=\"variable\"/></w:font>");
        });
    return xml.markup("</w:fonts>").bytes();
  }

  private static void alternatives(XmlText xml, String name, FaceRole face) {
    String others =
        String.join(",", face.official().stream().filter(other -> !other.equals(name)).toList());
    if (!others.isEmpty()) {
      xml.markup("<w:altName w:val=\"").text(others, null).markup("\"/>");
    }
  }

  private static boolean chinese(String name) {
    return name.codePoints().anyMatch(Character::isIdeographic);
  }

  private static String compatibility(String name, int value) {
    return "<w:compatSetting w:name=\""
        + name
        + "\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\""
        + value
        + "\"/>";
  }
}
