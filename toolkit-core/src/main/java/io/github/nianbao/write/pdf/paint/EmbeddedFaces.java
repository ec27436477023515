package io.github.nianbao.write.pdf.paint;

import com.lowagie.text.pdf.BaseFont;
import io.github.nianbao.write.pdf.face.Face;
import io.github.nianbao.write.pdf.page.Page;
import io.github.nianbao.write.pdf.table.TablePart;
import io.github.nianbao.write.pdf.text.Line;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The faces of one document, each cut down to the characters that are set in it. Used by one
 * thread.
 */
final class EmbeddedFaces {
  private final IdentityHashMap<Face, BitSet> characters = new IdentityHashMap<>();
  private final IdentityHashMap<Face, BaseFont> fonts = new IdentityHashMap<>();

  /** Notes the characters of pages. */
  void add(List<Page> pages) {
    for (Page page : pages) {
      for (Page.Item item : page.items()) {
        if (item instanceof Page.Lines lines) {
          lines.prose().lines().subList(lines.from(), lines.to()).forEach(this::add);
        } else if (item instanceof Page.Part part) {
          for (TablePart.Box box : part.part().boxes()) {
            box.text().lines().forEach(this::add);
          }
        }
      }
    }
  }

  /** Notes the characters of a line. */
  void add(Line line) {
    for (int i = line.start(); i < line.end(); i++) {
      Face face = line.text().face(i);
      characters.computeIfAbsent(face, any -> new BitSet()).set(line.text().codePoint(i));
    }
  }

  /** The font that sets a face in this document, once all characters are noted. */
  BaseFont font(Face face) {
    return fonts.computeIfAbsent(
        face, any -> face.base(characters.getOrDefault(face, new BitSet())));
  }
}
