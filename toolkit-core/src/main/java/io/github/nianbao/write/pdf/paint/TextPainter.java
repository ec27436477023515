package io.github.nianbao.write.pdf.paint;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTextArray;
import io.github.nianbao.layout.face.Face;
import io.github.nianbao.layout.text.Characters;
import io.github.nianbao.layout.text.Line;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines of text with few operators: one for each stretch of a face, its common spacing as
 * character spacing, the rest as adjustments inside. Used by one thread, for one content stream.
 */
final class TextPainter {
  private static final double EPSILON = 0.0005;

  private final PdfContentByte content;
  private final EmbeddedFaces faces;
  private @Nullable Face face;
  private double size;
  private double spacing;

  TextPainter(PdfContentByte content, EmbeddedFaces faces) {
    this.content = content;
    this.faces = faces;
  }

  /** Forgets what was set on the last page: every page begins anew. */
  void newPage() {
    face = null;
    spacing = 0;
  }

  /** Writes a line, its first character at {@code x} on the base line {@code y} of the page. */
  void line(Line line, double x, double y) {
    if (line.start() == line.end()) {
      return;
    }
    content.setTextMatrix((float) x, (float) y);
    Characters text = line.text();
    for (int start = line.start(), end; start < line.end(); start = end) {
      String actual = actual(text, start);
      end = actual == null ? plainUpTo(line, start) : start + 1;
      if (actual == null) {
        stretch(line, start, end);
      } else {
        content.beginMarkedContentSequence(Tags.SPAN, actualText(actual), true);
        stretch(line, start, end);
        content.endMarkedContentSequence();
      }
    }
  }

  /** One past the last character that goes with the first: same face, told by its glyph. */
  private int plainUpTo(Line line, int start) {
    Characters text = line.text();
    int end = start + 1;
    while (end < line.end() && text.face(end) == text.face(start) && actual(text, end) == null) {
      end++;
    }
    return end;
  }

  private static PdfDictionary actualText(String text) {
    PdfDictionary properties = new PdfDictionary();
    properties.put(Tags.ACTUAL_TEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
    return properties;
  }

  /** What a reader is to be told of a character that its glyph does not tell; mostly null. */
  private @Nullable String actual(Characters text, int index) {
    String written = text.written(index);
    boolean told = written != null || !faces.ambiguous(text.face(index), text.codePoint(index));
    return told ? written : Character.toString(text.codePoint(index));
  }

  private void stretch(Line line, int start, int end) {
    Characters text = line.text();
    choose(text.face(start), text.size());
    double common = extra(line, start + (end - start - 1) / 2);
    space(common);
    PdfTextArray shown = new PdfTextArray();
    int from = start;
    for (int i = start; i < end; i++) {
      double adjustment = common - extra(line, i);
      if (Math.abs(adjustment) > EPSILON) {
        shown.add(text.text(from, i + 1));
        shown.add((float) (adjustment / text.size() * 1000));
        from = i + 1;
      }
    }
    if (from == start) {
      content.showTextBasic(text.text(start, end));
    } else {
      shown.add(text.text(from, end));
      content.showText(shown);
    }
  }

  /** What a character takes beyond its own width. */
  private static double extra(Line line, int index) {
    Characters text = line.text();
    double own = text.face(index).advance(text.codePoint(index)) * text.size();
    return line.advances()[index - line.start()] - own;
  }

  private void choose(Face next, double points) {
    if (face != next || size != points) {
      content.setFontAndSize(faces.font(next), (float) points);
      face = next;
      size = points;
    }
  }

  private void space(double points) {
    double rounded = Math.round(points * 1000) / 1000.0;
    if (rounded != spacing) {
      content.setCharacterSpacing((float) rounded);
      spacing = rounded;
    }
  }
}
