package io.github.nianbao.write.ofd;

import io.github.nianbao.layout.text.Characters;
import io.github.nianbao.layout.text.Line;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.text.TextCode;

/**
 * Lines as text objects: one for each stretch of a face, with the place of every character, so that
 * text can be marked and copied and looks the same whatever the reader does about fonts.
 */
final class TextObjects {
  /** Readers cut an object at its boundary, so the boundary leaves room. In em. */
  private static final double ABOVE = 1.1;

  private static final double BELOW = 0.4;
  private static final double BESIDE = 0.2;

  /** As many equal distances are written in short: "g count distance". */
  private static final int SHORTENED = 3;

  private final FontResources fonts;
  private final Numbering numbering;

  TextObjects(FontResources fonts, Numbering numbering) {
    this.fonts = fonts;
    this.numbering = numbering;
  }

  /**
   * Adds a line.
   *
   * @param x its first character in points from the left edge of the paper
   * @param y its base line in points from the upper edge of the paper
   */
  void add(Line line, double x, double y, CT_Layer layer) {
    Characters text = line.text();
    double left = x;
    int start = line.start();
    while (start < line.end()) {
      int end = start + 1;
      while (end < line.end() && text.face(end) == text.face(start)) {
        end++;
      }
      layer.addPageBlock(stretch(line, start, end, left, y));
      for (int i = start; i < end; i++) {
        left += line.advances()[i - line.start()];
      }
      start = end;
    }
  }

  private TextObject stretch(Line line, int start, int end, double x, double y) {
    Characters text = line.text();
    double size = text.size();
    double width = 2 * BESIDE * size;
    for (int i = start; i < end; i++) {
      width += Math.max(line.advances()[i - line.start()], text.advance(i));
    }
    TextObject object = new TextObject(numbering.next());
    object.addAttribute(
        "Boundary", Length.of(x - BESIDE * size, y - ABOVE * size, width, (ABOVE + BELOW) * size));
    object.addAttribute("Font", Long.toString(fonts.number(text.face(start))));
    object.addAttribute("Size", Length.of(size));
    TextCode code = new TextCode();
    code.addAttribute("X", Length.of(BESIDE * size)).addAttribute("Y", Length.of(ABOVE * size));
    if (end - start > 1) {
      code.addAttribute("DeltaX", distances(line, start, end - 1));
    }
    code.setContent(text.text(start, end));
    object.addTextCode(code);
    return object;
  }

  private static String distances(Line line, int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = start; i < end; ) {
      String distance = Length.of(line.advances()[i - line.start()]);
      int next = i + 1;
      while (next < end && Length.of(line.advances()[next - line.start()]).equals(distance)) {
        next++;
      }
      int count = next - i;
      text.append(count < SHORTENED ? (distance + " ").repeat(count) : "");
      text.append(count < SHORTENED ? "" : "g " + count + " " + distance + " ");
      i = next;
    }
    return text.toString().strip();
  }
}
