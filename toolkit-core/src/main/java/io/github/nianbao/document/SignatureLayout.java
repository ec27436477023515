package io.github.nianbao.document;

import org.jspecify.annotations.Nullable;

/**
 * Where signature and date stand, as distances from the right edge of the type area in em
 * (characters of body text).
 *
 * <p>GB/T 9704-2012, 7.3.5.2 (document without seal): the signature two characters from the right;
 * the first character of the date two characters right of the first of the signature; a date longer
 * than the signature two characters from the right itself, and the signature so much farther in.
 *
 * @param issuerIndent from the right edge to the end of the signature
 * @param dateIndent from the right edge to the end of the date
 */
public record SignatureLayout(double issuerIndent, double dateIndent) {
  private static final double INDENT = 2;

  /**
   * The places of a signature.
   *
   * @param signature signature and date; of a missing one the distance means nothing
   * @param line characters on a line; where they do not suffice, the distances shrink, down to 0
   */
  public static SignatureLayout of(Signature signature, double line) {
    double date = width(signature.date());
    if (signature.issuer() == null) {
      return new SignatureLayout(INDENT, within(INDENT, date, line));
    }
    double issuer = Math.min(width(signature.issuer()), line);
    if (date <= issuer) {
      double end = within(INDENT, issuer, line);
      return new SignatureLayout(end, within(end - INDENT + issuer - date, date, line));
    }
    double end = within(INDENT, date, line);
    return new SignatureLayout(within(end + INDENT + date - issuer, issuer, line), end);
  }

  private static double within(double indent, double width, double line) {
    return Math.max(0, Math.min(indent, line - width));
  }

  private static double width(@Nullable Text text) {
    return text == null ? 0 : TextWidth.of(text.plain());
  }
}
