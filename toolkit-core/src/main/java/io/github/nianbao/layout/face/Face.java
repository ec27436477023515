package io.github.nianbao.layout.face;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A type face. Its file is read at the first question about its characters, not before, and only
 * once. Immutable for its users, safe for use by several threads; equal only to itself.
 */
public final class Face {
  private final FaceFile file;
  private final Origin origin;
  private final Supplier<Program> reading;
  private volatile @Nullable Program program;

  Face(FaceFile file, Origin origin, Supplier<Program> reading) {
    this.file = file;
    this.origin = origin;
    this.reading = reading;
  }

  /** The full name, in the first language that the file gives it. */
  public String name() {
    return file.name();
  }

  /** The file, with {@code ,INDEX} inside a collection, or the resource it comes from. */
  public String location() {
    return file.location();
  }

  /** Where the face comes from: official when any role of the style names it so. */
  public Origin origin() {
    return origin;
  }

  /** Whether the face has a glyph for a character, of any plane. */
  public boolean covers(int codePoint) {
    return program().characters.glyph(codePoint) != 0;
  }

  /**
   * The width of a character in em, 1.0 being full width: in thousandths, as PDF states it, so that
   * what is measured is what is set. 0 for a character the face lacks.
   */
  public double advance(int codePoint) {
    return program().advance(codePoint);
  }

  /** Height above the base line in em; of a Chinese face that of its square, 0.88 or near. */
  public double ascent() {
    return program().ascent;
  }

  /** Depth below the base line in em, positive; of a Chinese face that of its square. */
  public double descent() {
    return program().descent;
  }

  /** Whether the outlines are CFF, not TrueType. */
  public boolean cff() {
    return program().cff();
  }

  /** A name fit for PDF and the like: ASCII letters, digits, hyphens. */
  public String postScriptName() {
    return file.postScriptName();
  }

  /**
   * A font file with the glyphs of these characters: what a document embeds. Cutting it takes a
   * millisecond.
   *
   * @param characters code points that the document sets in this face; those it lacks are ignored
   * @throws IllegalStateException when the outlines are CFF
   */
  public byte[] subset(BitSet characters) {
    Program face = program();
    if (face.cff()) {
      throw new IllegalStateException("CFF outlines are not cut");
    }
    return GlyphSubset.cut(face.tables, face.characters, characters, file.postScriptName());
  }

  /**
   * The whole face as a font file of its own, also where it lies in a collection.
   *
   * @throws IllegalStateException when the outlines are TrueType, which are cut
   */
  public byte[] opentype() {
    Program face = program();
    if (!face.cff()) {
      throw new IllegalStateException("TrueType outlines are cut");
    }
    Map<String, byte[]> tables = new LinkedHashMap<>();
    for (String tag :
        new String[] {"CFF ", "OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post"}) {
      tables.put(tag, face.tables.copy(tag));
    }
    return Sfnt.file(true, tables);
  }

  private Program program() {
    Program read = program;
    if (read == null) {
      read = reading.get();
      program = read;
    }
    return read;
  }

  @Override
  public String toString() {
    return name() + " (" + location() + ")";
  }
}
