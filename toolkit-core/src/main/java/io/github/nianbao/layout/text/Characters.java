package io.github.nianbao.layout.text;

import io.github.nianbao.layout.face.Face;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a text with their faces and widths, all of one size. Immutable to the outside.
 */
public final class Characters {
  private final double size;
  private final int[] codePoints;
  private final Face[] faces;
  private final double[] advances;
  private final CharacterClass[] classes;

  /** What was written, of the characters that do not show it. */
  private final Map<Integer, String> written;

  private Characters(double size, Builder builder) {
    this.size = size;
    this.codePoints = Arrays.copyOf(builder.codePoints, builder.count);
    this.faces = builder.faces.toArray(new Face[0]);
    this.advances = Arrays.copyOf(builder.advances, builder.count);
    this.classes = builder.classes.toArray(new CharacterClass[0]);
    this.written = Map.copyOf(builder.written);
  }

  /** Size of the type in points. */
  public double size() {
    return size;
  }

  /** Number of characters, forced breaks included. */
  public int length() {
    return codePoints.length;
  }

  /** The code point of a character. */
  public int codePoint(int index) {
    return codePoints[index];
  }

  /** The face of a character. */
  public Face face(int index) {
    return faces[index];
  }

  /** The width of a character on the page's character grid, in points. */
  public double advance(int index) {
    return advances[index];
  }

  /**
   * What was written where this character is shown: a blank that does not break is shown as a
   * blank, joiners and variation selectors not at all. Null where the character shows it.
   */
  public @Nullable String written(int index) {
    return written.get(index);
  }

  /** The characters from {@code start} up to {@code end} as a string. */
  public String text(int start, int end) {
    return new String(codePoints, start, end - start);
  }

  CharacterClass kind(int index) {
    return classes[index];
  }

  /** Whether a line may end before {@code index}, forced breaks apart. */
  boolean opportunity(int index) {
    CharacterClass before = classes[index - 1];
    CharacterClass after = classes[index];
    if (before == CharacterClass.GLUE || after == CharacterClass.GLUE) {
      return false;
    }
    if (after == CharacterClass.CLOSE || after == CharacterClass.SPACE) {
      return false;
    }
    int last = index - 1;
    while (last > 0 && classes[last] == CharacterClass.SPACE) {
      last--;
    }
    if (classes[last] == CharacterClass.OPEN) {
      return false;
    }
    if (before == CharacterClass.WESTERN) {
      return after != CharacterClass.WESTERN;
    }
    return !CharacterClass.endsPhrase(codePoints[index]);
  }

  /** How much of a character's width is blank and may go, in points. */
  double blank(int index) {
    boolean squeezable =
        Punctuation.blankAfter(codePoints[index]) || Punctuation.blankBefore(codePoints[index]);
    return squeezable && advances[index] > 0.85 * size ? size / 2 : 0;
  }

  /** Collects characters. Used by one thread. */
  static final class Builder {
    private final int[] codePoints;
    private final double[] advances;
    private final List<Face> faces = new ArrayList<>();
    private final List<CharacterClass> classes = new ArrayList<>();
    private final Map<Integer, String> written = new HashMap<>();
    private String leading = "";
    private int count;

    /**
     * @param most the most characters there will be
     */
    Builder(int most) {
      codePoints = new int[most];
      advances = new double[most];
    }

    /**
     * Notes a character without a picture of its own: it goes with the one before, or the first.
     */
    void unseen(int codePoint) {
      if (count == 0) {
        leading += Character.toString(codePoint);
      } else {
        String before = written.getOrDefault(count - 1, Character.toString(codePoints[count - 1]));
        written.put(count - 1, before + Character.toString(codePoint));
      }
    }

    void add(int codePoint, boolean western, Face face, double advance) {
      codePoints[count] = Glyphs.shown(codePoint);
      if (codePoint != codePoints[count] || !leading.isEmpty()) {
        written.put(count, leading + Character.toString(codePoint));
        leading = "";
      }
      advances[count] = advance;
      faces.add(face);
      CharacterClass kind = CharacterClass.of(codePoint);
      classes.add(
          western && kind == CharacterClass.CLOSE && codePoint == '’'
              ? CharacterClass.WESTERN
              : kind);
      count++;
    }

    Characters build(double size) {
      return new Characters(size, this);
    }
  }
}
