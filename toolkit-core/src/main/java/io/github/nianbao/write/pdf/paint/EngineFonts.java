package io.github.nianbao.write.pdf.paint;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import io.github.nianbao.layout.face.BrokenFaceException;
import io.github.nianbao.layout.face.Face;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Faces as the PDF engine takes them. Keep one: a face with CFF outlines is read once and shared.
 * Safe for use by several threads.
 */
public final class EngineFonts {
  /** Outlines hardly compress: level 4 costs 1–2 % of size and saves a third of the time of 6. */
  private static final int COMPRESSION = 4;

  private final Map<Face, BaseFont> whole = new ConcurrentHashMap<>();

  /**
   * The face with these characters only. This is what a document should embed: cutting it takes a
   * millisecond, while the whole face costs the engine some hundred kilobytes of tables in every
   * document. For one document and one thread. A face with CFF outlines comes whole and shared; the
   * engine cuts it, which takes a tenth of a second.
   *
   * @param characters code points that the document sets in this face; those it lacks are ignored
   */
  BaseFont font(Face face, BitSet characters) {
    if (face.cff()) {
      return whole.computeIfAbsent(face, EngineFonts::whole);
    }
    byte[] subset = face.subset(characters);
    BaseFont font = font(face, ".ttf", subset);
    font.setSecureRandom(SubsetTag.ofOneDocument(subset));
    font.setCompressionLevel(COMPRESSION);
    return font;
  }

  private static BaseFont whole(Face face) {
    BaseFont font = font(face, ".otf", face.opentype());
    font.setSecureRandom(SubsetTag.ofManyDocuments(face.name().getBytes(StandardCharsets.UTF_8)));
    return font;
  }

  // Not from the engine's cache, which knows a face by this name alone.
  private static BaseFont font(Face face, String extension, byte[] content) {
    try {
      BaseFont font =
          BaseFont.createFont(
              face.postScriptName() + extension,
              BaseFont.IDENTITY_H,
              BaseFont.EMBEDDED,
              BaseFont.NOT_CACHED,
              content,
              null);
      font.setIncludeCidSet(false);
      return font;
    } catch (IOException | DocumentException e) {
      throw new BrokenFaceException(face.location(), e);
    }
  }
}
