package io.github.nianbao.write.docx;

import io.github.nianbao.style.Style;
import io.github.nianbao.style.SubHeading;
import java.util.HashMap;
import java.util.Map;

/**
 * Identifiers of the styles in a Word file. Text styles are prefixed, so that none of them can
 * collide with a style that Word has built in ("Title", "Date", "Signature").
 */
final class Names {
  /** Word's own heading styles go to nine. */
  static final int MAX_LEVEL = 9;

  static final String TABLE = "nt-table";
  static final String FOOTER = "Footer";

  /** The text style whose size and pitch the document grid has. */
  static final String BODY = "body";

  private Names() {}

  /** The paragraph style of a text style. */
  static String paragraph(String textStyle) {
    return "np-" + textStyle;
  }

  /** The character style that has the faces of a text style. */
  static String run(String textStyle) {
    return "nr-" + textStyle;
  }

  /** Word's heading style of a level. */
  static String heading(int level) {
    return "Heading" + level;
  }

  /**
   * The text style that each heading level looks like unless a heading says otherwise, by level:
   * those of our template, and of the sub-headings in prose.
   */
  static Map<Integer, String> headingStyles(Style style) {
    Map<Integer, String> byLevel = new HashMap<>();
    byLevel.put(1, "title");
    byLevel.put(2, "heading");
    for (SubHeading subHeading : style.subHeadings()) {
      byLevel.putIfAbsent(subHeading.level(), subHeading.style());
    }
    byLevel.values().removeIf(name -> !style.text().containsKey(name));
    return Map.copyOf(byLevel);
  }
}
