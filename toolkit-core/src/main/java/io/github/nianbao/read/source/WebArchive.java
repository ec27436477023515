package io.github.nianbao.read.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages saved as one file with all that belongs to them (MHTML, RFC 2557). */
final class WebArchive {
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary\\s*=\\s*\"?([^\"\\s;]+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern PAGE =
      Pattern.compile("^content-type:\\s*text/html", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final Pattern ENCODING =
      Pattern.compile(
          "^content-transfer-encoding:\\s*([a-z0-9-]+)",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final Pattern HEAD_END = Pattern.compile("\r?\n\r?\n");

  private WebArchive() {}

  /**
   * Whether a file begins like one.
   *
   * @param start its beginning, in lower case
   */
  static boolean is(String start) {
    return start.contains("mime-version:") && start.contains("content-type:");
  }

  /** The page in a file, its bytes as they were sent; empty where it holds none. */
  static Optional<byte[]> page(byte[] content) {
    String all = new String(content, StandardCharsets.ISO_8859_1);
    Matcher boundary = BOUNDARY.matcher(all);
    String[] parts =
        boundary.find()
            ? all.split(Pattern.quote("--" + boundary.group(1)), -1)
            : new String[] {all};
    for (String part : parts) {
      Matcher end = HEAD_END.matcher(part.stripLeading());
      if (end.find()) {
        String head = part.stripLeading().substring(0, end.start());
        if (PAGE.matcher(head).find()) {
          return Optional.of(decoded(head, part.stripLeading().substring(end.end())));
        }
      }
    }
    return Optional.empty();
  }

  private static byte[] decoded(String head, String body) {
    Matcher encoding = ENCODING.matcher(head);
    String name = encoding.find() ? encoding.group(1).toLowerCase(Locale.ROOT) : "";
    return switch (name) {
      case "base64" -> Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1));
      case "quoted-printable" -> unquoted(body);
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  /* RFC 2045, section 6.7. */
  private static byte[] unquoted(String body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '=') {
        bytes.write(c);
      } else if (body.startsWith("\r\n", i + 1)) {
        i += 2;
      } else if (body.startsWith("\n", i + 1)) {
        i++;
      } else {
        int value = i + 2 < body.length() ? value(body.substring(i + 1, i + 3)) : -1;
        bytes.write(value < 0 ? c : value);
        i += value < 0 ? 0 : 2;
      }
    }
    return bytes.toByteArray();
  }

  private static int value(String digits) {
    int high = Character.digit(digits.charAt(0), 16);
    int low = Character.digit(digits.charAt(1), 16);
    return high < 0 || low < 0 ? -1 : 16 * high + low;
  }
}
