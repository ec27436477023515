package io.github.nianbao.read.source;

import java.util.Locale;

/** How word processors print the numbers of lists. */
enum NumberStyle {
  NONE,
  DECIMAL,
  CHINESE,
  CIRCLED,
  UPPER_LETTER,
  LOWER_LETTER,
  UPPER_ROMAN,
  LOWER_ROMAN;

  private static final String DIGITS = "零一二三四五六七八九";
  private static final int LETTERS = 26;
  private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

  /** The style of a DOCX file's {@code numFmt}. */
  static NumberStyle named(String name) {
    String known = name.toLowerCase(Locale.ROOT);
    if (known.contains("chinese") || known.contains("japanese") || known.contains("ideograph")) {
      return known.contains("enclosedcircle") ? CIRCLED : CHINESE;
    }
    return switch (known) {
      case "bullet", "none" -> NONE;
      case "decimalenclosedcircle" -> CIRCLED;
      case "upperletter" -> UPPER_LETTER;
      case "lowerletter" -> LOWER_LETTER;
      case "upperroman" -> UPPER_ROMAN;
      case "lowerroman" -> LOWER_ROMAN;
      default -> known.startsWith("taiwanese") || known.startsWith("korean") ? CHINESE : DECIMAL;
    };
  }

  /** The style of a DOC file's number format code (MSONFC, [MS-OSHARED] 2.2.1.3). */
  static NumberStyle coded(int code) {
    return switch (code) {
      case 1 -> UPPER_ROMAN;
      case 2 -> LOWER_ROMAN;
      case 3 -> UPPER_LETTER;
      case 4 -> LOWER_LETTER;
      case 10, 11, 16, 17, 33, 34, 35, 36, 37, 38, 39 -> CHINESE;
      case 18, 28, 29 -> CIRCLED;
      case 23, 255 -> NONE;
      default -> DECIMAL;
    };
  }

  /** A number; those beyond what a style can print are Arabic. */
  String print(int value) {
    if (value < 1 || value > 99 || (this == CIRCLED && value > 20)) {
      return this == NONE ? "" : Integer.toString(value);
    }
    return switch (this) {
      case NONE -> "";
      case DECIMAL -> Integer.toString(value);
      case CHINESE -> chinese(value);
      case CIRCLED -> Character.toString('①' + value - 1);
      case UPPER_LETTER -> letter(value);
      case LOWER_LETTER -> letter(value).toLowerCase(Locale.ROOT);
      case UPPER_ROMAN -> TENS[value / 10] + ONES[value % 10];
      case LOWER_ROMAN -> (TENS[value / 10] + ONES[value % 10]).toLowerCase(Locale.ROOT);
    };
  }

  private static String letter(int value) {
    return Character.toString('A' + (value - 1) % LETTERS).repeat((value - 1) / LETTERS + 1);
  }

  private static String chinese(int value) {
    String ones = value % 10 == 0 ? "" : DIGITS.substring(value % 10, value % 10 + 1);
    String tens = value < 20 ? "" : DIGITS.substring(value / 10, value / 10 + 1);
    return value < 10 ? ones : tens + "十" + ones;
  }
}
