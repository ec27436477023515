package io.github.nianbao.layout.face;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A type face. Its file is read at the first question about its characters, not before, and only
 * once. Immutable for its users, safe for use by several threads; equal only to itself.
 */
public final class Face {
  private static final int BEYOND_LATIN = 0x300;

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
   * A font file with the glyphs of these characters: what a document embeds. TrueType outlines are
   * cut in a millisecond; a face with CFF outlines keeps its size and tables, but those of other
   * characters are emptied, so that it compresses to little.
   *
   * @param characters code points that the document sets in this face; those it lacks are ignored
   */
  public byte[] subset(BitSet characters) {
    Program face = program();
    return face.cff()
        ? opentype(CffOutlines.emptied(face.tables.copy("CFF "), glyphs(characters)))
        : GlyphSubset.cut(face.tables, face.characters, characters, file.postScriptName());
  }

  /**
   * The whole face as a font file of its own, also where it lies in a collection.
   *
   * @throws IllegalStateException when the outlines are TrueType, which are cut
   */
  public byte[] opentype() {
    if (!cff()) {
      throw new IllegalStateException("TrueType outlines are cut");
    }
    return opentype(program().tables.copy("CFF "));
  }

  /**
   * Those of some characters that the document cannot tell apart by their glyphs. A cut face gives
   * each character a glyph of its own, a face with CFF outlines keeps its own, which some share.
   *
   * @param characters code points that the document sets in this face
   */
  public BitSet twins(BitSet characters) {
    BitSet twins = new BitSet();
    if (cff()) {
      Map<Integer, Integer> first = new HashMap<>();
      for (int codePoint : characters.stream().toArray()) {
        Integer twin = first.putIfAbsent(program().characters.glyph(codePoint), codePoint);
        if (twin != null) {
          twins.set(twin);
          twins.set(codePoint);
        }
      }
    }
    return twins;
  }

  private byte[] opentype(byte[] outlines) {
    Map<String, byte[]> tables = new LinkedHashMap<>();
    tables.put("CFF ", outlines);
    for (String tag :
        new String[] {"OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post"}) {
      tables.put(tag, program().tables.copy(tag));
    }
    return Sfnt.file(true, tables);
  }

  /** Their glyphs and those of all Latin letters and accents, of which others may be made. */
  private BitSet glyphs(BitSet characters) {
    BitSet glyphs = new BitSet();
    characters.stream().map(program().characters::glyph).forEach(glyphs::set);
    for (int latin = 0; latin < BEYOND_LATIN; latin++) {
      glyphs.set(program().characters.glyph(latin));
    }
    glyphs.set(0);
    return glyphs;
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
