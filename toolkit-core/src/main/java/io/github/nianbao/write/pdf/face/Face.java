package io.github.nianbao.write.pdf.face;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
  /** Outlines hardly compress: level 4 costs 1–2 % of size and saves a third of the time of 6. */
  private static final int COMPRESSION = 4;

  private final FaceFile file;
  private final Origin origin;
  private final Supplier<Program> reading;
  private volatile @Nullable Program program;
  private volatile @Nullable BaseFont whole;

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

  /**
   * The face as the PDF engine takes it, with these characters only. This is what a document should
   * embed: cutting it takes a millisecond, while the whole face costs the engine some hundred
   * kilobytes of tables in every document. For one document and one thread. A face with CFF
   * outlines comes whole and shared; the engine cuts it, which takes a tenth of a second.
   *
   * @param characters code points that the document sets in this face; those it lacks are ignored
   */
  public BaseFont base(BitSet characters) {
    if (program().cff()) {
      return base();
    }
    byte[] subset = subset(characters);
    BaseFont font = font(".ttf", subset);
    font.setSecureRandom(SubsetTag.ofOneDocument(subset));
    font.setCompressionLevel(COMPRESSION);
    return font;
  }

  /** The whole face as the PDF engine takes it; shared by all documents and threads. */
  public BaseFont base() {
    BaseFont font = whole;
    if (font == null) {
      synchronized (this) {
        font = whole;
        if (font == null) {
          font = program().cff() ? font(".otf", opentype()) : font(".ttf", subset(everything()));
          font.setSecureRandom(
              SubsetTag.ofManyDocuments(file.name().getBytes(StandardCharsets.UTF_8)));
          whole = font;
        }
      }
    }
    return font;
  }

  private BitSet everything() {
    return program().characters.characters();
  }

  private byte[] subset(BitSet characters) {
    Program face = program();
    return GlyphSubset.cut(face.tables, face.characters, characters, file.postScriptName());
  }

  private byte[] opentype() {
    Map<String, byte[]> tables = new LinkedHashMap<>();
    for (String tag :
        new String[] {"CFF ", "OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post"}) {
      tables.put(tag, program().tables.copy(tag));
    }
    return Sfnt.file(true, tables);
  }

  // Not from the engine's cache, which knows a face by this name alone.
  private BaseFont font(String extension, byte[] content) {
    try {
      BaseFont font =
          BaseFont.createFont(
              file.postScriptName() + extension,
              BaseFont.IDENTITY_H,
              BaseFont.EMBEDDED,
              BaseFont.NOT_CACHED,
              content,
              null);
      font.setIncludeCidSet(false);
      return font;
    } catch (IOException | DocumentException e) {
      throw new BrokenFaceException(location(), e);
    }
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
