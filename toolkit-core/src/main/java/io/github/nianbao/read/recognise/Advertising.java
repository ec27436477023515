package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Copies of government pages on sites of betting firms, which put their names where names of places
 * stood: such a source says nothing reliable.
 */
final class Advertising {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:威廉.{0,2}希尔|华体会|米兰体育|皇冠体育|澳门(?:银河|金沙|新葡京|葡京)"
              // Short names alone also stand across words, as in 公开云….
              + "|(?:开云|亚博|万博|必威|乐鱼|爱游戏|九游|雷火|竞博)(?:体育|官网|平台|app|电竞|娱乐)"
              + "|[a-z]{0,8}(?:体育|电竞|棋牌|娱乐)(?:官网|官方|平台|app|下载|网址|登录|入口)|娱乐城|博彩|真人娱乐|彩票(?:平台|官网|app)"
              + "|(?:william\\s?hill|kaiyun|bet365|[a-z]{2,8}bet|leyu)(?![a-z]))");

  private Advertising() {}

  /** Warns of a document in which such words stand. */
  static void say(List<Piece> pieces, Notes notes) {
    TreeSet<String> words = new TreeSet<>();
    Source first = null;
    for (Piece piece : pieces) {
      Matcher matcher = WORDS.matcher(piece.text().toLowerCase(Locale.ROOT));
      while (matcher.find()) {
        words.add(matcher.group());
        first = first == null ? piece.source() : first;
      }
    }
    if (first != null) {
      notes.add(
          Severity.WARNING,
          "R-ADVERTISING.message",
          new Notes.Spot(null, first, List.copyOf(words)),
          Map.of("words", notes.list(List.copyOf(words))));
    }
  }
}
