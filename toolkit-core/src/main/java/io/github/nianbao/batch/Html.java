package io.github.nianbao.batch;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** Texts and addresses as they may stand in a page. */
final class Html {
  private static final String UNRESERVED = "-._~";

  private Html() {}

  /** A text as content or in a quoted attribute. */
  static String text(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
      }
    }
    return safe.toString();
  }

  /** A relative path, its parts joined by {@code /}, as an address. */
  static String address(String path) {
    StringBuilder address = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          (b >= '0' && b <= '9')
              || (b >= 'A' && b <= 'Z')
              || (b >= 'a' && b <= 'z')
              || b == '/'
              || (b > 0 && UNRESERVED.indexOf(b) >= 0);
      if (plain) {
        address.append((char) b);
      } else {
        address.append('%').append(hex(b >> 4)).append(hex(b));
      }
    }
    return address.toString();
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit & 0xF, 16));
  }

  /** The address of a file as seen from a page in a folder. */
  static String address(Path folder, Path file) {
    Path from = folder.toAbsolutePath().normalize();
    Path to = file.toAbsolutePath().normalize();
    if (!Objects.equals(from.getRoot(), to.getRoot())) {
      return to.toUri().toASCIIString();
    }
    return address(from.relativize(to).toString().replace(File.separatorChar, '/'));
  }
}
