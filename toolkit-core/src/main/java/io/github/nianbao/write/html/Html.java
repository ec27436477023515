package io.github.nianbao.write.html;

import org.jspecify.annotations.Nullable;

/** HTML in the making. The only place where text becomes markup. For one thread. */
final class Html {
  /** Where an address may be broken. */
  private static final String JOINTS = "/?&=.-_";

  /** A word with letters that is longer than this is taken for an address. */
  private static final int LONG = 8;

  private final StringBuilder out = new StringBuilder(64 * 1024);

  /** Markup of ours, as it stands. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Text of any origin. */
  Html text(String text) {
    escape(text);
    return this;
  }

  /** Text of any origin, with places to break inside long addresses. */
  Html prose(String text) {
    int start = 0;
    int word = 0;
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean goesOn = character > ' ' && character < 0x7F;
      word = goesOn ? word + 1 : 0;
      letters = goesOn && (letters || Character.isLetter(character));
      if (letters && word > LONG && JOINTS.indexOf(character) >= 0) {
        escape(text.substring(start, i + 1));
        out.append("<wbr>");
        start = i + 1;
      }
    }
    escape(text.substring(start));
    return this;
  }

  /** An attribute; nothing for null. */
  Html attribute(String name, @Nullable String value) {
    if (value != null) {
      out.append(' ').append(name).append("=\"");
      escape(value);
      out.append('"');
    }
    return this;
  }

  /** An attribute of number 2 or more: 1 is what HTML takes without it. */
  Html span(String name, int value) {
    return value == 1 ? this : attribute(name, Integer.toString(value));
  }

  /** JSON inside a script element: no {@code <} is left that could end it. */
  Html json(String json) {
    out.append(json.replace("<", "\\u003c"));
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(character);
      }
    }
  }
}
