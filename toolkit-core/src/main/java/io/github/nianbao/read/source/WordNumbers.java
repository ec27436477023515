package io.github.nianbao.read.source;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Counts the numbered paragraphs of a Word file. For one file; not safe for several threads. */
final class WordNumbers {
  private static final int LEVELS = 9;
  private static final String DIGITS = "零一二三四五六七八九";
  private final Map<BigInteger, int[]> counters = new HashMap<>();

  /** The number in front of the next paragraph, empty where there is none. */
  String next(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    String format = paragraph.getNumFmt();
    String pattern = paragraph.getNumLevelText();
    if (list == null || format == null || pattern == null || format.equals("bullet")) {
      return "";
    }
    BigInteger depth = paragraph.getNumIlvl();
    int level = depth == null ? 0 : Math.min(LEVELS - 1, depth.intValue());
    int[] counts = counters.computeIfAbsent(list, id -> new int[LEVELS]);
    counts[level]++;
    for (int below = level + 1; below < LEVELS; below++) {
      counts[below] = 0;
    }
    String text = pattern;
    for (int i = 0; i <= level; i++) {
      text = text.replace("%" + (i + 1), printed(counts[i], i == level ? format : "decimal"));
    }
    return text;
  }

  private static String printed(int value, String format) {
    boolean chinese = format.contains("hinese") || format.contains("apanese");
    if (!chinese || value < 1 || value > 99) {
      return Integer.toString(value);
    }
    String ones = value % 10 == 0 ? "" : DIGITS.substring(value % 10, value % 10 + 1);
    String tens = value < 20 ? "" : DIGITS.substring(value / 10, value / 10 + 1);
    return value < 10 ? ones : tens + "十" + ones;
  }
}
