package io.github.nianbao.read.source;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * The text of a stretch of a DOC file as its reader sees it: changes accepted, fields carried out.
 */
final class DocText {
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_END = 0x15;

  private final StringBuilder text = new StringBuilder();
  private int codes;
  private int results;
  private boolean picture;

  private DocText() {}

  static DocText of(Range range) {
    DocText text = new DocText();
    for (int i = 0; i < range.numCharacterRuns(); i++) {
      CharacterRun run = range.getCharacterRun(i);
      boolean seen = !run.isMarkedDeleted() && !run.isVanished();
      for (char c : run.text().toCharArray()) {
        text.add(c, seen);
      }
    }
    return text;
  }

  /** The text; a line feed stands for each end of a line or paragraph. */
  String text() {
    return text.toString();
  }

  /** Whether a picture is in it. */
  boolean hasPicture() {
    return picture;
  }

  private void add(char c, boolean seen) {
    switch (c) {
      case FIELD_BEGIN -> codes++;
      case FIELD_RESULT -> {
        codes = Math.max(0, codes - 1);
        results++;
      }
      case FIELD_END -> {
        if (results > 0) {
          results--;
        } else {
          codes = Math.max(0, codes - 1);
        }
      }
      default -> {
        if (seen && codes == 0) {
          visible(c);
        }
      }
    }
  }

  private void visible(char c) {
    switch (c) {
      case 0x01 -> picture = true;
      case 0x0B, 0x0C, '\r' -> text.append('\n');
      case '\t' -> text.append(' ');
      case 0x1E -> text.append('-');
      default -> {
        if (c >= ' ') {
          text.append(c);
        }
      }
    }
  }
}
