package io.github.nianbao.report;

import io.github.nianbao.finding.Source;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The characters of an input, and the line and column of each. Columns count characters, not UTF-16
 * units; a line ends with LF, CR or both.
 */
final class JsonText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final @Nullable String file;
  private final char[] characters;
  private final int length;
  private final boolean malformed;
  private int @Nullable [] lineStarts;

  private JsonText(@Nullable String file, CharBuffer buffer, boolean malformed) {
    this.file = file;
    this.malformed = malformed;
    int start = buffer.hasRemaining() && buffer.get(0) == BYTE_ORDER_MARK ? 1 : 0;
    this.characters = Arrays.copyOfRange(buffer.array(), start, buffer.limit());
    this.length = characters.length;
  }

  /**
   * Decodes UTF-8, with or without a byte order mark. Where the bytes are not UTF-8 the text ends
   * before the first wrong byte and is {@link #malformed()}.
   */
  static JsonText decode(@Nullable String file, byte[] bytes) {
    CharBuffer buffer = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), buffer, true);
    return new JsonText(file, buffer.flip(), result.isError());
  }

  /** Whether the input goes on with bytes that are not UTF-8. */
  boolean malformed() {
    return malformed;
  }

  /** The characters; not to be changed. */
  char[] characters() {
    return characters;
  }

  int length() {
    return length;
  }

  Source source(int offset) {
    int line = line(offset);
    int start = starts()[line - 1];
    int column = Character.codePointCount(characters, start, Math.min(offset, length) - start) + 1;
    return Source.at(file, line, column);
  }

  /** The line of a character, counted from 1; beyond the end, the last line. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Found on first need: a report without complaint never asks. Racing threads find the same. */
  private int[] starts() {
    int[] starts = lineStarts;
    if (starts == null) {
      starts = findStarts();
      lineStarts = starts;
    }
    return starts;
  }

  private int[] findStarts() {
    int[] starts = new int[64];
    int lines = 1;
    for (int i = 0; i < length; i++) {
      boolean ends =
          characters[i] == '\n'
              || (characters[i] == '\r' && (i + 1 == length || characters[i + 1] != '\n'));
      if (ends) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }
}
