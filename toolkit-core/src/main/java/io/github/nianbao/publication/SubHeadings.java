package io.github.nianbao.publication;

import io.github.nianbao.style.SubHeading;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells sub-headings in running prose: {@code （一）主动公开} alone is a heading, the first sentence of
 * {@code （一）主动公开。全年……} a lead that runs into its paragraph. Looks at no more of a paragraph than
 * its longest possible heading. Immutable.
 */
final class SubHeadings {
  /** What ends a lead; after a semicolon it is an item of a list instead. */
  private static final String STOPS = "。！？：；\n";

  /** What a heading cannot end with. */
  private static final String CONTINUES = "，、";

  private final List<Kind> kinds;

  SubHeadings(List<SubHeading> kinds) {
    this.kinds =
        kinds.stream().map(kind -> new Kind(Pattern.compile(kind.pattern()), kind)).toList();
  }

  /** What a paragraph is. */
  Shape shape(String text) {
    for (Kind kind : kinds) {
      SubHeading heading = kind.heading();
      Matcher number = kind.number().matcher(text);
      number.region(0, Math.min(text.length(), heading.maxLength())).useTransparentBounds(true);
      if (number.lookingAt() && number.end() < text.length()) {
        return shape(text, number.end(), heading);
      }
    }
    return Shape.PLAIN;
  }

  private static Shape shape(String text, int from, SubHeading heading) {
    int limit = Math.min(text.length(), heading.maxLength());
    int end = from;
    while (end < limit && STOPS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end == text.length()) {
      return CONTINUES.indexOf(text.charAt(end - 1)) < 0 ? Shape.heading(heading) : Shape.PLAIN;
    }
    if (end == limit || text.charAt(end) == '；') {
      return Shape.PLAIN;
    }
    boolean announces = end == text.length() - 1 && text.charAt(end) == '：';
    return announces ? Shape.heading(heading) : new Shape(0, heading.style(), end + 1);
  }

  /**
   * What a paragraph is.
   *
   * @param level level of the heading, 0 for a paragraph
   * @param style text style of the heading or of the lead; empty for plain prose
   * @param lead characters of the paragraph that are its lead, 0 for none
   */
  record Shape(int level, String style, int lead) {
    static final Shape PLAIN = new Shape(0, "", 0);

    static Shape heading(SubHeading kind) {
      return new Shape(kind.level(), kind.style(), 0);
    }
  }

  private record Kind(Pattern number, SubHeading heading) {}
}
