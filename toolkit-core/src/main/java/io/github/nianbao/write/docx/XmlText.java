package io.github.nianbao.write.docx;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** XML under construction: markup goes in as it is, text escaped. For one thread. */
final class XmlText {
  static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder xml;
  private final Strays strays;

  XmlText(int capacity, Strays strays) {
    this.xml = new StringBuilder(capacity).append(HEADER);
    this.strays = strays;
  }

  /** Appends markup. */
  XmlText markup(String markup) {
    xml.append(markup);
    return this;
  }

  /** Appends a number inside markup. */
  XmlText markup(long number) {
    xml.append(number);
    return this;
  }

  /** Appends text, as content or as the value of an attribute. */
  XmlText text(String text, @Nullable String path) {
    return text(text, 0, text.length(), path);
  }

  /** Appends a stretch of a text. */
  XmlText text(String text, int from, int to, @Nullable String path) {
    for (int i = from; i < to; i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        ascii(text, i, path);
      } else if (unit < Character.MIN_SURROGATE
          || (unit > Character.MAX_SURROGATE && unit < 0xFFFE)) {
        xml.append(unit);
      } else if (Character.isHighSurrogate(unit)
          && i + 1 < to
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        xml.append(unit).append(text.charAt(++i));
      } else {
        strays.add(text, i, path);
      }
    }
    return this;
  }

  byte[] bytes() {
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void ascii(String text, int index, @Nullable String path) {
    char unit = text.charAt(index);
    switch (unit) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      case '\t', '\n' -> xml.append(unit);
      default -> {
        if (unit < ' ') {
          strays.add(text, index, path);
        } else {
          xml.append(unit);
        }
      }
    }
  }
}
