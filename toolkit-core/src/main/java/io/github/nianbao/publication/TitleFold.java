package io.github.nianbao.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Folds text into lines of about equal length, preferring ends of names: after 省, 县, 局 and the
 * like, at brackets and enumeration commas, never inside numbers or before closing punctuation.
 */
final class TitleFold {
  private static final String CLOSING = "，。、；：？！）》】」』”’)";
  private static final String OPENING = "（《【「『“‘(";
  private static final String JOINING = "和与及";

  /** Last characters of names, each with those after which the name goes on. */
  private static final Map<Character, String> ENDS =
      Map.ofEntries(
          Map.entry('省', "委"),
          Map.entry('市', "场政容民委"),
          Map.entry('县', "委域"),
          Map.entry('区', "域划委"),
          Map.entry('州', "委"),
          Map.entry('盟', ""),
          Map.entry('旗', ""),
          Map.entry('乡', "村"),
          Map.entry('镇', "委"),
          Map.entry('府', ""),
          Map.entry('会', "计议展"),
          Map.entry('局', "长"),
          Map.entry('厅', "长"),
          Map.entry('委', "员"),
          Map.entry('办', "公事理法案"),
          Map.entry('院', ""),
          Map.entry('部', "门队分"),
          Map.entry('处', "理置罚分"),
          Map.entry('所', "有得"),
          Map.entry('站', "点"),
          Map.entry('）', ""),
          Map.entry('、', ""),
          Map.entry(' ', ""));

  private static final double FORBIDDEN = 1e6;
  private static final double INSIDE_NAME = 40;
  private static final double BESIDE_JOINT = 10;
  private static final double LINE = 60;

  private final String text;
  private final int capacity;
  private final double target;

  private TitleFold(String text, int capacity) {
    this.text = text;
    this.capacity = capacity;
    int width = width(text);
    int fewest = (width + capacity - 1) / capacity;
    this.target = (double) width / fewest;
  }

  /** The lines of a text, none wider than {@code capacity} half-width characters. */
  static List<String> fold(String text, int capacity) {
    return width(text) <= capacity ? List.of(text) : new TitleFold(text, capacity).lines();
  }

  /** Width in half-width characters. */
  static int width(String text) {
    return text.codePoints().map(TitleFold::width).sum();
  }

  private static int width(int codePoint) {
    return codePoint < 0x80 ? 1 : 2;
  }

  /** The cheapest way from the beginning to every place, by the shortest path. */
  private List<String> lines() {
    int length = text.length();
    double[] cost = new double[length + 1];
    int[] from = new int[length + 1];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[0] = 0;
    for (int start = 0; start < length; start++) {
      int width = 0;
      for (int end = start; end < length && cost[start] < Double.POSITIVE_INFINITY; ) {
        int codePoint = text.codePointAt(end);
        width += width(codePoint);
        end += Character.charCount(codePoint);
        if (width > capacity) {
          break;
        }
        double total = cost[start] + line(width) + breakBefore(end);
        if (total < cost[end]) {
          cost[end] = total;
          from[end] = start;
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (int end = length; end > 0; end = from[end]) {
      lines.add(0, text.substring(from[end], end).strip());
    }
    return lines;
  }

  private double line(int width) {
    double off = (target - width) / 2;
    return LINE + off * off;
  }

  private double breakBefore(int place) {
    if (place == text.length()) {
      return 0;
    }
    char before = text.charAt(place - 1);
    char after = text.charAt(place);
    boolean number = isWord(before) && (isWord(after) || after == '年');
    if (number || CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
      return FORBIDDEN;
    }
    if (OPENING.indexOf(after) >= 0) {
      return 0;
    }
    String goesOn = ENDS.get(before);
    if (goesOn != null && goesOn.indexOf(after) < 0) {
      return 0;
    }
    return JOINING.indexOf(after) >= 0 ? BESIDE_JOINT : INSIDE_NAME;
  }

  private static boolean isWord(char character) {
    return character < 0x80 && character > ' ';
  }
}
