package io.github.nianbao.write.docx;

import io.github.nianbao.style.Style;
import java.util.Map;

/**
 * What the bodies of one style have in common. Immutable.
 *
 * @param style the style
 * @param section markup of the section's properties
 * @param typeWidth width of the type area in twips
 * @param headings the text style each heading level looks like by itself
 */
record BodyMarkup(Style style, String section, long typeWidth, Map<Integer, String> headings) {
  BodyMarkup {
    headings = Map.copyOf(headings);
  }

  BodyMarkup(Style style, String section) {
    this(style, section, new Section(style).typeWidth(), Names.headingStyles(style));
  }
}
