package io.github.nianbao.write.docx;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * XML under construction, in UTF-8 from the start: markup goes in as it is, text escaped. For one
 * thread.
 */
final class XmlText {
  private static final String HEADER =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** Bytes that one char can take at most, as "&quot;". */
  private static final int LONGEST = 6;

  private final Strays strays;
  private byte[] xml;
  private int size;

  XmlText(int capacity, Strays strays) {
    this.strays = strays;
    this.xml = new byte[Math.max(capacity, HEADER.length())];
    markup(HEADER);
  }

  /** Appends markup, which is ASCII. */
  XmlText markup(String markup) {
    reserve(markup.length());
    for (int i = 0; i < markup.length(); i++) {
      xml[size++] = (byte) markup.charAt(i);
    }
    return this;
  }

  /** Appends a number inside markup. */
  XmlText markup(long number) {
    return markup(Long.toString(number));
  }

  /** Appends text, as content or as the value of an attribute. */
  XmlText text(String text, @Nullable String path) {
    return text(text, 0, text.length(), path);
  }

  /** Appends a stretch of a text. */
  XmlText text(String text, int from, int to, @Nullable String path) {
    reserve((to - from) * LONGEST);
    for (int i = from; i < to; i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        ascii(text, i, path);
      } else if (Character.isHighSurrogate(unit)
          && i + 1 < to
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        supplementary(Character.toCodePoint(unit, text.charAt(++i)));
      } else if (Character.isSurrogate(unit) || unit >= 0xFFFE) {
        strays.add(text, i, path);
      } else {
        basic(unit);
      }
    }
    return this;
  }

  byte[] bytes() {
    return Arrays.copyOf(xml, size);
  }

  private void ascii(String text, int index, @Nullable String path) {
    char unit = text.charAt(index);
    switch (unit) {
      case '&' -> markup("&amp;");
      case '<' -> markup("&lt;");
      case '>' -> markup("&gt;");
      case '"' -> markup("&quot;");
      case '\t', '\n' -> xml[size++] = (byte) unit;
      default -> {
        if (unit < ' ') {
          strays.add(text, index, path);
        } else {
          xml[size++] = (byte) unit;
        }
      }
    }
  }

  private void basic(char unit) {
    if (unit < 0x800) {
      xml[size++] = (byte) (0xC0 | (unit >> 6));
    } else {
      xml[size++] = (byte) (0xE0 | (unit >> 12));
      continuation(unit >> 6);
    }
    continuation(unit);
  }

  private void supplementary(int codePoint) {
    xml[size++] = (byte) (0xF0 | (codePoint >> 18));
    continuation(codePoint >> 12);
    continuation(codePoint >> 6);
    continuation(codePoint);
  }

  private void continuation(int bits) {
    xml[size++] = (byte) (0x80 | (bits & 0x3F));
  }

  private void reserve(int more) {
    if (xml.length - size < more) {
      xml = Arrays.copyOf(xml, Math.max(xml.length * 2, size + more));
    }
  }
}
