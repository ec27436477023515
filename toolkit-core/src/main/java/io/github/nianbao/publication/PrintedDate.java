package io.github.nianbao.publication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as official documents print them (GB/T 9704-2012): Arabic, full year, no leading zeros. */
final class PrintedDate {
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-0?([0-9]{1,2})-0?([0-9]{1,2})");

  private PrintedDate() {}

  /** An ISO date as {@code 2024年1月17日}; any other text as it stands. */
  static String of(String date) {
    Matcher matcher = ISO.matcher(date);
    return matcher.matches()
        ? matcher.group(1) + "年" + matcher.group(2) + "月" + matcher.group(3) + "日"
        : date;
  }
}
