package io.github.nianbao.table.page;

/**
 * How far a character is taken to reach from its baseline, in parts of the em. Measured on Latin
 * capitals with figures and on Han characters; the boxes that fonts declare are often twice as high
 * and overlap with the lines above and below.
 */
final class Em {
  static final double ASCENT = 0.75;
  static final double DESCENT = 0.2;

  private Em() {}
}
