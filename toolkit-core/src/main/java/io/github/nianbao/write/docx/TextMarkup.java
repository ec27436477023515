package io.github.nianbao.write.docx;

import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Run;
import io.github.nianbao.document.Text;
import io.github.nianbao.style.TextStyle;
import org.jspecify.annotations.Nullable;

/** Paragraphs and runs. */
final class TextMarkup {
  private final BodyMarkup markup;
  private final Formatting formatting;
  private final XmlText xml;

  TextMarkup(BodyMarkup markup, XmlText xml) {
    this.markup = markup;
    this.formatting = new Formatting(markup.style());
    this.xml = xml;
  }

  /** A paragraph in the style of its text. */
  void paragraph(Text text, Spacing spacing) {
    TextStyle style = markup.style().text(text.style());
    open(Names.paragraph(text.style()));
    spacing(style, spacing);
    xml.markup("</w:pPr>");
    runs(text, null, 0);
    xml.markup("</w:p>");
  }

  /** A heading in Word's style of its level; a look that level does not have stands beside it. */
  void heading(Heading heading, Spacing spacing) {
    Text text = heading.text();
    TextStyle style = markup.style().text(text.style());
    int level = Math.min(heading.level(), Names.MAX_LEVEL);
    open(Names.heading(level));
    if (text.style().equals(markup.headings().get(level))) {
      spacing(style, spacing);
      xml.markup("</w:pPr>");
      runs(text, null, 0);
    } else {
      formatting.paragraph(xml, style);
      xml.markup("</w:pPr>");
      runs(text, text.style(), style.size());
    }
    xml.markup("</w:p>");
  }

  /**
   * The paragraph of a cell.
   *
   * @param style name of its text style
   * @param text its text; null for a place covered by the cell above
   * @param keepNext whether its row must stand on one page with the next
   * @param size size in points where a figure would not fit at that of the style; else 0
   */
  void cell(String style, @Nullable Text text, boolean keepNext, double size) {
    open(Names.paragraph(style));
    xml.markup(keepNext ? "<w:keepNext/></w:pPr>" : "</w:pPr>");
    if (text != null) {
      runs(text, null, size);
    }
    xml.markup("</w:p>");
  }

  /** An empty paragraph of a height in points. */
  void gap(double height) {
    xml.markup("<w:p><w:pPr><w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"");
    xml.markup(Length.twips(height)).markup("\" w:lineRule=\"exact\"/></w:pPr></w:p>");
  }

  private void open(String style) {
    xml.markup("<w:p><w:pPr><w:pStyle w:val=\"").text(style, null).markup("\"/>");
  }

  private void spacing(TextStyle style, Spacing spacing) {
    if (spacing.keepNext() && !style.keepWithNext()) {
      xml.markup("<w:keepNext/>");
    }
    boolean before = spacing.before() > style.spaceBefore();
    boolean after = spacing.after() > style.spaceAfter();
    if (before || after) {
      xml.markup("<w:spacing");
      if (before) {
        xml.markup(" w:before=\"").markup(Length.twips(spacing.before())).markup("\"");
      }
      if (after) {
        xml.markup(" w:after=\"").markup(Length.twips(spacing.after())).markup("\"");
      }
      xml.markup("/>");
    }
    if (spacing.right() > 0) {
      xml.markup("<w:ind w:right=\"").markup(Length.twips(spacing.right())).markup("\"/>");
    }
  }

  /**
   * The runs of a text.
   *
   * @param faces text style whose faces they take, or null for those of the paragraph
   * @param size size in points, or 0 for that of the paragraph
   */
  private void runs(Text text, @Nullable String faces, double size) {
    for (Run run : text.runs()) {
      xml.markup("<w:r>");
      runProperties(run.style() == null ? faces : run.style(), size, run.text());
      pieces(run.text(), text.path());
      xml.markup("</w:r>");
    }
  }

  private void runProperties(@Nullable String faces, double size, String text) {
    boolean hint = sharesPunctuation(text);
    if (faces == null && size == 0 && !hint) {
      return;
    }
    xml.markup("<w:rPr>");
    if (faces != null) {
      xml.markup("<w:rStyle w:val=\"").text(Names.run(faces), null).markup("\"/>");
    }
    if (hint) {
      xml.markup("<w:rFonts w:hint=\"eastAsia\"/>");
    }
    if (size > 0) {
      Formatting.size(xml, size);
    }
    xml.markup("</w:rPr>");
  }

  /** Text between line breaks and tabs, which are elements. */
  private void pieces(String text, @Nullable String path) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      if (end || text.charAt(i) == '\n' || text.charAt(i) == '\t') {
        if (from < i) {
          xml.markup("<w:t xml:space=\"preserve\">").text(text, from, i, path).markup("</w:t>");
        }
        if (!end) {
          xml.markup(text.charAt(i) == '\n' ? "<w:br/>" : "<w:tab/>");
        }
        from = i + 1;
      }
    }
  }

  /**
   * Whether a text has quotes, dashes, dots or signs that Chinese and Latin faces both have: Word
   * takes them from the Latin face, half as wide, unless told otherwise.
   */
  private static boolean sharesPunctuation(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if ((unit >= 0x2010 && unit < 0x2C00)
          || (unit > 0xA0 && unit < 0xC0)
          || unit == '×'
          || unit == '÷') {
        return true;
      }
    }
    return false;
  }
}
