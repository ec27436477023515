package io.github.nianbao.write.pdf.paint;

import com.lowagie.text.pdf.BaseFont;
import io.github.nianbao.layout.face.Face;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The faces of one document, each cut down to the characters that are set in it. Used by one
 * thread.
 */
final class EmbeddedFaces {
  private final EngineFonts engine;
  private final Map<Face, BitSet> characters;
  private final IdentityHashMap<Face, BaseFont> fonts = new IdentityHashMap<>();
  private final IdentityHashMap<Face, BitSet> twins = new IdentityHashMap<>();

  /**
   * @param engine makes the fonts
   * @param characters all that the document sets in each face
   */
  EmbeddedFaces(EngineFonts engine, Map<Face, BitSet> characters) {
    this.engine = engine;
    this.characters = characters;
  }

  /** Whether another character looks just the same in this document, glyph and all. */
  boolean ambiguous(Face face, int codePoint) {
    return twins.computeIfAbsent(face, any -> face.twins(all(face))).get(codePoint);
  }

  private BitSet all(Face face) {
    return characters.getOrDefault(face, new BitSet());
  }

  /** The font that sets a face in this document. */
  BaseFont font(Face face) {
    return fonts.computeIfAbsent(face, any -> engine.font(face, all(face)));
  }
}
