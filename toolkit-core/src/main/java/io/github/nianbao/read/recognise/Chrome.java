package io.github.nianbao.read.recognise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a web page prints around a document: dates and numbers of the record, buttons, counters. */
final class Chrome {
  private static final String DATE = "发布日期|发布时间|发文日期|公开日期|生成日期|成文日期|发文时间|日期|时间";
  private static final String INDEX = "信息索引号|索引号|索引";
  private static final String DOCUMENT = "发文字号|文件编号|文号";
  private static final String OTHER =
      "浏览次数|访问次数|阅读次数|点击次数|浏览量|阅读量|点击数|点击|浏览|阅读|字体大小|字体|字号|来源|信息来源|文章来源|作者|编辑"
          + "|责任编辑|审核|发布机构|发布单位|发文机关|发布人|公开责任部门|主题分类|体裁分类|组配分类|主题词|主题|分类|名称|标题"
          + "|有效性|效力状态|时效|公开方式|公开范围|公开时限|废止日期|关键词|概述|内容概述|语种|分享到|分享至|分享";
  private static final Pattern FIELD =
      Pattern.compile(
          "(?<name>" + DATE + "|" + INDEX + "|" + DOCUMENT + "|" + OTHER + ")\\s*[:]\\s*");
  private static final Pattern NAME =
      Pattern.compile(
          "[\\[【]?(?:" + DATE + "|" + INDEX + "|" + DOCUMENT + "|" + OTHER + ")[]】]?\\s*:?");
  private static final Pattern BARE_NAME =
      Pattern.compile("(?:" + DATE + "|" + INDEX + "|" + DOCUMENT + "|" + OTHER + ")");
  private static final Pattern BUTTONS =
      Pattern.compile(
          "打印(?:本页)?|关闭(?:窗口|本页)?|收藏|返回顶部|返回列表|返回首页|大|中|小|默认|超大|微信|微博|qq空间|qq|空间|视力保护色"
              + "|扫一扫.{0,20}|手机(?:版|打开).{0,12}|点击收听.{0,20}|全文共计.{0,4}字|预计阅读时间.{0,6}分钟|图片版|图解|下载(?:文件|附件)?"
              + "|(?:您)?(?:的)?当前(?:的)?位置.*|首页.{0,3}[>›»].*|上一[篇条].*|下一[篇条].*|相关(?:文章|链接|阅读|附件).{0,4}|主办单位.*|承办单位.*|版权所有.*"
              + "|网站标识码.*|.{0,2}icp备.*|.{0,4}公网安备.*|网站地图|联系我们|无障碍(?:浏览|阅读)?|适老化.*|繁体|简体|english|次|t",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}\\s\\d]+");
  private static final Map<String, String> KINDS = kinds();
  private static final int LONGEST_VALUE = 40;
  private static final int LONGEST = 400;

  private Chrome() {}

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new TreeMap<>();
    for (String name : DATE.split("\\|", -1)) {
      kinds.put(name, "date");
    }
    for (String name : INDEX.split("\\|", -1)) {
      kinds.put(name, "index");
    }
    for (String name : DOCUMENT.split("\\|", -1)) {
      kinds.put(name, "document");
    }
    return Map.copyOf(kinds);
  }

  /** Whether a line is the name of a field whose value is missing. */
  static boolean isName(Piece piece) {
    return NAME.matcher(simple(piece.text())).matches();
  }

  /** The fields of a line or of a row, in which a name may be a cell without a colon. */
  static Optional<Map<String, String>> fields(Piece piece) {
    if (!piece.isRow()) {
      return fields(piece.text());
    }
    StringBuilder text = new StringBuilder();
    for (Token cell : piece.tokens()) {
      boolean name = BARE_NAME.matcher(simple(cell.text())).matches();
      text.append(cell.text()).append(name ? ":" : " ");
    }
    return fields(text.toString().strip());
  }

  /**
   * The fields of a line that holds nothing but such things; empty for a line of the document.
   *
   * @return values by kind: {@code date}, {@code index}, {@code document}
   */
  static Optional<Map<String, String>> fields(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String simple = simple(text);
    List<int[]> starts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Matcher matcher = FIELD.matcher(simple);
    while (matcher.find()) {
      starts.add(new int[] {matcher.start(), matcher.end()});
      names.add(matcher.group("name"));
    }
    String before = starts.isEmpty() ? simple : simple.substring(0, starts.get(0)[0]);
    if (!isFurniture(before)) {
      return Optional.empty();
    }
    return values(normal, starts, names);
  }

  private static String simple(String text) {
    StringBuilder simple = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .chars()
        .forEach(c -> simple.append(Script.simple((char) c)));
    return simple.toString();
  }

  private static Optional<Map<String, String>> values(
      String text, List<int[]> starts, List<String> names) {
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1)[0] : text.length();
      String value = text.substring(starts.get(i)[1], end).strip();
      if (value.length() > LONGEST_VALUE || value.contains("。")) {
        return Optional.empty();
      }
      String kind = KINDS.get(names.get(i));
      if (kind != null && !value.isEmpty()) {
        values.putIfAbsent(kind, value);
      }
    }
    return Optional.of(values);
  }

  private static boolean isFurniture(String text) {
    for (String part : SIGNS.split(text, -1)) {
      if (!part.isEmpty() && !BUTTONS.matcher(part).matches()) {
        return BUTTONS.matcher(text.strip()).matches();
      }
    }
    return true;
  }
}
