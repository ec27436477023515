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

  /**
   * @param engine makes the fonts
   * @param characters all that the document sets in each face
   */
  EmbeddedFaces(EngineFonts engine, Map<Face, BitSet> characters) {
    this.engine = engine;
    this.characters = characters;
  }

  /** The font that sets a face in this document. */
  BaseFont font(Face face) {
    return fonts.computeIfAbsent(
        face, any -> engine.font(face, characters.getOrDefault(face, new BitSet())));
  }
}
