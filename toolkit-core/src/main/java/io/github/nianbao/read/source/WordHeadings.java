package io.github.nianbao.read.source;

import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Tells headings by their style. For one file. */
final class WordHeadings {
  /** Word calls its styles by these names in every language. */
  private static final Pattern NAME =
      Pattern.compile("heading \\d|title", Pattern.CASE_INSENSITIVE);

  private final @Nullable XWPFStyles styles;

  WordHeadings(XWPFDocument document) {
    this.styles = document.getStyles();
  }

  /** Whether a paragraph has the style of a heading. */
  boolean isHeading(Node paragraph) {
    Element properties = WordXml.child(paragraph, "pPr");
    Element style = properties == null ? null : WordXml.child(properties, "pStyle");
    XWPFStyle named =
        styles == null || style == null ? null : styles.getStyle(WordXml.attribute(style, "val"));
    return named != null && named.getName() != null && NAME.matcher(named.getName()).matches();
  }
}
