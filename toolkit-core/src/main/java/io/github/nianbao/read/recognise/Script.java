package io.github.nianbao.read.recognise;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

/** Traditional and simplified characters. Tables are built once for the process. */
final class Script {
  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9FFF';

  private Script() {}

  private static final class Table {
    static final char[] SIMPLE = load();

    /* Character by character, so that folding keeps every character in its place. */
    private static char[] load() {
      char[] simple = new char[LAST - FIRST + 1];
      for (char c = FIRST; c <= LAST; c++) {
        String converted = ZhConverterUtil.toSimple(String.valueOf(c));
        simple[c - FIRST] = converted.length() == 1 ? converted.charAt(0) : c;
      }
      return simple;
    }
  }

  /** The simplified form of a character, or itself. */
  static char simple(char c) {
    return c >= FIRST && c <= LAST ? Table.SIMPLE[c - FIRST] : c;
  }

  /** Whether a character is written differently in simplified script. */
  static boolean isTraditional(char c) {
    return simple(c) != c;
  }

  /** A text in simplified script, by words where the language needs it. */
  static String simplified(String text) {
    return ZhConverterUtil.toSimple(text);
  }
}
