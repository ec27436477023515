package io.github.nianbao.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks titles by sense, as GB/T 9704-2012 asks: the issuer first, then the year and the name of
 * the document, each again where it is too long for a line. Immutable.
 */
final class TitleLines {
  private static final Pattern YEAR = Pattern.compile("[0-9０-９〇○零一二三四五六七八九]{4}年");

  /** The name of the document; 人民政府 before 信息公开 belongs to the issuer. */
  private static final Pattern SUBJECT = Pattern.compile("(?<!人民)政府信息公开|政务(?:信息)?公开|信息公开");

  private final int capacity;

  /**
   * @param characters full-width characters that fit a line
   */
  TitleLines(int characters) {
    this.capacity = 2 * characters;
  }

  /** The lines of a title; line breaks that it brings along are kept instead. */
  List<String> of(String title) {
    if (title.indexOf('\n') >= 0) {
      return title.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
    if (TitleFold.width(title) <= capacity) {
      return List.of(title);
    }
    int cut = cut(title);
    List<String> lines = new ArrayList<>();
    if (cut > 0) {
      lines.addAll(TitleFold.fold(title.substring(0, cut), capacity));
    }
    lines.addAll(TitleFold.fold(title.substring(cut), capacity));
    return lines;
  }

  /** Where the second part begins, 0 for nowhere. */
  private static int cut(String title) {
    Matcher year = YEAR.matcher(title);
    while (year.find()) {
      if (year.start() > 0 && title.indexOf("报告", year.end()) > 0) {
        return year.start();
      }
    }
    Matcher subject = SUBJECT.matcher(title);
    int last = 0;
    while (subject.find()) {
      last = subject.start();
    }
    return last;
  }
}
