package io.github.nianbao.read.recognise;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in front of a heading or label.
 *
 * @param style how it is written
 * @param value its value, 0 where there is none
 */
record Numbering(Style style, int value) {
  /** No number. */
  static final Numbering NONE = new Numbering(Style.NONE, 0);

  private static final String DIGITS = "一二三四五六七八九十";
  private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾";
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\s*(?:\\(\\s*(?<bracket>[一二三四五六七八九十]{1,3}|\\d{1,2})\\s*\\)"
              + "|第(?<part>[一二三四五六七八九十]{1,3})(?:部分\\s*[、.,:]?|\\s*[、.,:])"
              + "|(?<chinese>[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3})(?:\\s*[、.,:]|\\s+(?=\\p{IsHan}))"
              + "|(?<roman>[IVX]{1,4})(?:\\s*[、.,:]|\\s+(?=\\p{IsHan}))"
              + "|(?<digit>\\d{1,2})\\s*(?:[、.,:)](?!\\d)|(?=\\p{IsHan})))[、.,]?\\s*");

  /** Ways of writing a number. */
  enum Style {
    NONE,
    /** 一、 or 壹、 or Ⅰ or 第一部分 */
    CHINESE,
    /** （一） or (1) */
    BRACKET,
    /** 1. or 1、 */
    DIGIT
  }

  /** The number a text begins with. */
  static Numbering of(String text) {
    Matcher matcher = NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    if (!matcher.lookingAt()) {
      return NONE;
    }
    if (matcher.group("bracket") != null) {
      return new Numbering(Style.BRACKET, value(matcher.group("bracket")));
    }
    if (matcher.group("part") != null) {
      return new Numbering(Style.CHINESE, value(matcher.group("part")));
    }
    if (matcher.group("roman") != null) {
      return new Numbering(Style.CHINESE, ROMAN.indexOf(matcher.group("roman")) + 1);
    }
    return matcher.group("chinese") == null
        ? new Numbering(Style.DIGIT, value(matcher.group("digit")))
        : new Numbering(Style.CHINESE, value(matcher.group("chinese")));
  }

  /** The text after its number. */
  static String rest(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    Matcher matcher = NUMBER.matcher(normal);
    return matcher.lookingAt() ? normal.substring(matcher.end()) : normal;
  }

  /** The value of a number up to 99; 十一 is 11, 二十 is 20. */
  static int value(String number) {
    if (FORMAL.indexOf(number.charAt(0)) >= 0) {
      return FORMAL.indexOf(number.charAt(number.length() - 1)) + 1;
    }
    if (Character.isDigit(number.charAt(0))) {
      return Integer.parseInt(number);
    }
    int ten = number.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(number.charAt(number.length() - 1)) + 1;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(0)) + 1;
    int ones = ten == number.length() - 1 ? 0 : DIGITS.indexOf(number.charAt(ten + 1)) + 1;
    return tens * 10 + ones;
  }
}
