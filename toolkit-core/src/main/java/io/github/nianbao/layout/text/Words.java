package io.github.nianbao.layout.text;

/** Measures of what stays whole when a text is broken into lines. */
public final class Words {
  private Words() {}

  /** Width of the widest part of a text that no line break may divide, in points. */
  public static double widest(Characters text) {
    double widest = 0;
    double word = 0;
    for (int i = 0; i < text.length(); i++) {
      CharacterClass kind = text.kind(i);
      boolean apart = kind == CharacterClass.BREAK || kind == CharacterClass.SPACE;
      if (apart || (i > 0 && text.opportunity(i))) {
        word = 0;
      }
      word += apart ? 0 : text.advance(i);
      widest = Math.max(widest, word);
    }
    return widest;
  }
}
