package io.github.nianbao.layout.text;

import io.github.nianbao.document.Run;
import io.github.nianbao.document.Text;
import io.github.nianbao.layout.face.Face;
import io.github.nianbao.layout.face.FaceSet;
import io.github.nianbao.style.Style;
import io.github.nianbao.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets texts in lines, in the styles and faces of a document. Immutable.
 *
 * <p>Text of the page's own size stands on its character grid: a full-width character is as wide as
 * the type area divided by the characters of a line (GB/T 9704: 28 in 156 mm), a little less than
 * the type's size. Text of other sizes is set at its own width.
 */
public final class Typesetter {
  private static final double GRID_TOLERANCE = 0.05;

  private final Style style;
  private final FaceSet faces;
  private final double pitch;

  public Typesetter(Style style, FaceSet faces) {
    this.style = style;
    this.faces = faces;
    this.pitch = Lengths.points(style.page().typeWidth()) / style.page().characters();
  }

  /** The width of a full-width character in points. */
  public double pitch(TextStyle text) {
    return onGrid(text.size()) ? pitch : text.size();
  }

  /**
   * From the top of a line's box to its base line in points: the Han square stands in the middle.
   */
  public double baseline(TextStyle text) {
    Face face = faces.primary(text.face());
    double square = (face.ascent() + face.descent()) * text.size();
    return (text.leading() - square) / 2 + face.ascent() * text.size();
  }

  /**
   * The characters of a text with their faces, forced breaks as line feeds.
   *
   * @param size size in points, mostly that of the text's style
   */
  public Characters characters(Text text, double size) {
    Characters.Builder builder = new Characters.Builder(text.plain().length());
    for (Run run : text.runs()) {
      TextStyle look = style.text(run.style() == null ? text.style() : run.style());
      add(run.text(), look, size, builder);
    }
    return builder.build(size);
  }

  private void add(String run, TextStyle look, double size, Characters.Builder builder) {
    double spacing = onGrid(size) ? pitch - size : 0;
    int previous = ' ';
    for (int i = 0; i < run.length(); ) {
      int codePoint = run.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Glyphs.invisible(codePoint)) {
        builder.unseen(codePoint);
        continue;
      }
      int next = i < run.length() ? run.codePointAt(i) : ' ';
      boolean western = Glyphs.latin(previous, codePoint, next);
      Face face = face(look, Glyphs.shown(codePoint), western);
      double width = codePoint == '\n' ? 0 : face.advance(Glyphs.shown(codePoint)) * size;
      boolean full = !western && width > 0.95 * size;
      builder.add(codePoint, western, face, full ? width + spacing : width);
      previous = codePoint;
    }
  }

  private Face face(TextStyle look, int codePoint, boolean western) {
    Face face = codePoint == '\n' ? null : Glyphs.face(faces, look, codePoint, western);
    return face == null ? faces.primary(look.face()) : face;
  }

  private boolean onGrid(double size) {
    return Math.abs(size / pitch - 1) < GRID_TOLERANCE;
  }

  /**
   * Sets a text in lines by its style: its indent, its alignment.
   *
   * @param width of the column in points
   */
  public List<Line> lines(Text text, double width) {
    TextStyle look = style.text(text.style());
    Characters characters = characters(text, look.size());
    return lines(characters, look.align(), width, look.indent() * pitch(look));
  }

  /** Sets characters in lines. */
  public List<Line> lines(
      Characters characters, TextStyle.Align align, double width, double indent) {
    List<Stretch> stretches = new LineBreaker(characters).lines(width - indent, width);
    if (align == TextStyle.Align.CENTER && stretches.size() > 1) {
      stretches = new Balance(characters).lines(stretches.size(), width);
    }
    List<Line> lines = new ArrayList<>();
    for (Stretch stretch : stretches) {
      lines.add(line(characters, stretch, align, width, lines.isEmpty() ? indent : 0));
    }
    return lines;
  }

  private static Line line(
      Characters text, Stretch at, TextStyle.Align align, double width, double indent) {
    boolean flush = align == TextStyle.Align.JUSTIFY;
    Stretch stretch = flush ? at : new Stretch(at.start(), at.end(), true);
    double[] advances = Justification.justified(text, stretch, width - indent);
    double free = Math.max(0, width - indent - Justification.sum(advances));
    double x =
        switch (align) {
          case LEFT, JUSTIFY -> indent;
          case CENTER -> indent + free / 2;
          case RIGHT -> indent + free;
        };
    return new Line(text, at.start(), at.end(), x, advances);
  }

  /** The look of a text; the style of its block. */
  public TextStyle look(Text text) {
    return style.text(text.style());
  }

  /** The faces that texts are set in. */
  public FaceSet faces() {
    return faces;
  }

  /** The style of the document. */
  public Style style() {
    return style;
  }
}
