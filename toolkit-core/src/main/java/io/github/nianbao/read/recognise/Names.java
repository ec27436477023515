package io.github.nianbao.read.recognise;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of a report, its issuer and its year, as titles and sentences print them. */
final class Names {
  private static final String SUBJECT = "(?:政府信息公开|政务公开|政务信息公开|政府信息与政务公开|信息公开)";
  private static final String REPORT =
      "(?:工作)?(?:开展)?(?:20\\d{2}年?)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:报告|年报|总结)";
  private static final Pattern TITLE =
      Pattern.compile("^(?<name>.*?)(?:关于)?" + SUBJECT + REPORT + "(?:\\(.{1,8}\\))?(?:的公[告示])?$");
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(20\\d{2})年?度?|(二[〇○零][一二三四五六七八九〇○零]{2})年度?");
  /* The end of a title with letters lost or in another order. */
  private static final Pattern SPOILED =
      Pattern.compile("^(?<front>.*20\\d{2}年?度?" + SUBJECT + ")(?<end>.{4,8})$");
  private static final String USUAL_END = "工作年度报告";
  private static final int SLIPS = 2;
  /* A kind of text in front of the title, as lists of pages print it; words around the issuer. */
  private static final Pattern AROUND =
      Pattern.compile(
          "^[【\\[][^】\\]]{1,10}[】\\]]|^[^:：]{1,8}[:：]|^关于(?:发布|公布|印发)?|关于(?:发布|公布|印发)?$");
  private static final Pattern MENTION =
      Pattern.compile(
          "(?<name>[^,。;:、!?\\s\"“”《》〈〉()]{0,40}?)(?<year>20\\d{2})年?度?" + SUBJECT + REPORT);
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:公布|编制|发布|公开|形成|制作|撰写)了?(?<year>20\\d{2})年?度?(?<name>[^,。;:、!?\\s\"“”《》〈〉()]{2,30}?)"
              + SUBJECT
              + REPORT);
  private static final Pattern FIRST_YEAR = Pattern.compile("^(20\\d{2})年");
  private static final Pattern WORK =
      Pattern.compile(
          "[,。;](20\\d{2})年度?,?(?:我|本)(?:单位|机关|省|市|县|区|旗|厅|局|委|办|院|处|所|镇|乡|街|中心|校|站|队)");
  private static final Pattern SHORT_NAME = Pattern.compile("[(（](?:以?下文?)?简称[^()（）]*[)）]");
  private static final Pattern BOOK =
      Pattern.compile("《(?<year>20\\d{2})年?度?(?<name>[^《》,。]{2,40}?)" + SUBJECT + REPORT + "》");
  private static final Pattern MAKER =
      Pattern.compile(
          "(?:报告|年报)[^。]{0,120}?由(?<name>[^,。;:、\"“”《》〈〉()]{4,40}?)"
              + "(?:(?:按照|根据|依据|依照)[^。]{0,160}?)?(?:负责|组织|汇总|牵头)?(?:编制|编写|撰写|制作)");
  /* What a body calls itself, at the beginning or end of a text or as the whole of it. */
  private static final Pattern OWN =
      Pattern.compile(
          "^(?:本|我|该)(?=[局厅委办室镇乡县市区院会单机级地])|(?:本|我)[局厅委办室镇乡县市区院会]$"
              + "|^(?:(?:我|该).{1,3}|本(?:单位|机关|部门|[省市县区旗厅局委办院处所镇乡街校站队]))$");
  private static final Pattern OFFICE = Pattern.compile("(?:办公室|科|股|室|处|组|中心)$");
  private static final Pattern LEAD =
      Pattern.compile(
          "^.*(?:现公布|现将|现就|特此公布|特编制|编制了?|公布了?|发布了?|制作了?|形成了?|撰写了?|要求|规定|精神|结合|根据|按照|向社会公开)");
  private static final Pattern BODY =
      Pattern.compile(
          ".{2,}(?:政府|局|厅|办|室|委|会|院|处|所|站|队|中心|镇|乡|街道|苏木|公司|大学|学院|学校|医院|银行|集团|协会|部|署|库|馆|社|台|园|团|联|校|区|县|市|旗|州|盟|分局)(?:\\(.{2,30}\\))?$");
  private static final Pattern END =
      Pattern.compile(
          "(?:政府|府)?(?:信息|息|政务|务)?(?:公开|开)?(?:工作|作)?(?:开展)?(?:20\\d{2}年?)?(?:年度|度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:报告|告|年报|总结)");
  private static final Pattern CONTINUATION = Pattern.compile("年度?报告|报告|年报|总结");
  /* 某镇人民政府信息公开年报 names the government once for both words. */
  private static final String PEOPLE = "人民";
  private static final String GOVERNMENT = "政府";
  private static final int LONGEST = 90;
  private static final int LONGEST_BODY = 45;

  private Names() {}

  /** What a title or sentence names. */
  record Named(@Nullable String issuer, int year) {}

  /** Whether a line is the title of a report. */
  static boolean isTitle(String text) {
    return text.length() <= LONGEST
        && text.indexOf('。') < 0
        && TITLE.matcher(mended(text)).matches();
  }

  /* The text as it is compared, with slips of the pen at its end mended. */
  private static String mended(String text) {
    String line = Folding.line(text);
    Matcher matcher = SPOILED.matcher(line);
    boolean spoiled =
        !TITLE.matcher(line).matches()
            && matcher.matches()
            && matcher.group("end").chars().allMatch(c -> USUAL_END.indexOf(c) >= 0)
            && !USUAL_END.startsWith(matcher.group("end"))
            && Folded.distance(matcher.group("end"), USUAL_END) <= SLIPS;
    return spoiled ? matcher.group("front") + USUAL_END : line;
  }

  /** Whether a text goes on with what stood before a blank inside a title. */
  static boolean continuesTitle(String rest) {
    return CONTINUATION.matcher(Folding.line(rest)).lookingAt();
  }

  /** Whether a line is the end of a title that the line before begins. */
  static boolean goesOn(String first, String second) {
    return END.matcher(Folding.line(second)).matches()
        && !isTitle(first)
        && !isTitle(second)
        && isTitle(first + second);
  }

  /** What a title names; the year is 0 where it names none. */
  static Named inTitle(String title) {
    Matcher matcher = TITLE.matcher(mended(title));
    if (!matcher.matches()) {
      return new Named(null, 0);
    }
    String printed = Folding.squeeze(title).substring(0, matcher.end("name"));
    Matcher year = YEAR.matcher(printed);
    if (!year.find()) {
      Matcher behind = YEAR.matcher(title);
      return new Named(issuer(printed), behind.find() ? year(behind) : 0);
    }
    return new Named(
        issuer(printed.substring(0, year.start()) + printed.substring(year.end())), year(year));
  }

  private static @Nullable String issuer(String printed) {
    String name = AROUND.matcher(printed).replaceAll("");
    int about = name.lastIndexOf("关于");
    String whose = about < 0 ? name : AROUND.matcher(name.substring(about)).replaceAll("");
    if (whose.isEmpty()) {
      return null;
    }
    return whose.endsWith(PEOPLE) ? whose + GOVERNMENT : whose;
  }

  private static int year(Matcher year) {
    if (year.group(1) != null) {
      return Integer.parseInt(year.group(1));
    }
    int value = 0;
    for (char c : year.group(2).toCharArray()) {
      value = value * 10 + "一二三四五六七八九".indexOf(c) + 1;
    }
    return value;
  }

  /** What a sentence such as 现公布某局2020年度政府信息公开工作年度报告 names. */
  static Optional<Named> inSentence(String text) {
    String squeezed = SHORT_NAME.matcher(Folding.squeeze(text)).replaceAll("");
    String line = Folding.line(squeezed);
    Matcher matcher = MENTION.matcher(line);
    Named year = null;
    while (matcher.find()) {
      int value = Integer.parseInt(matcher.group("year"));
      Matcher lead = LEAD.matcher(matcher.group("name"));
      int start = matcher.start() + (lead.find() ? lead.end() : 0);
      String name = squeezed.substring(start, matcher.end("name"));
      if (isBody(name)) {
        return Optional.of(new Named(name, value));
      }
      year = year == null ? new Named(null, value) : year;
    }
    Matcher book = BOOK.matcher(line);
    if (book.find() && isBody(book.group("name"))) {
      String name = squeezed.substring(book.start("name"), book.end("name"));
      return Optional.of(new Named(name, Integer.parseInt(book.group("year"))));
    }
    Matcher behind = PUBLISHED.matcher(line);
    if (behind.find()) {
      String name = squeezed.substring(behind.start("name"), behind.end("name"));
      return Optional.of(
          new Named(isBody(name) ? name : null, Integer.parseInt(behind.group("year"))));
    }
    return Optional.ofNullable(year);
  }

  /** The year with which a paragraph begins, or in which the body says it worked; or 0. */
  static int yearOfWork(List<String> paragraphs) {
    return Stream.of(FIRST_YEAR, WORK)
        .flatMap(year -> paragraphs.stream().map(each -> year.matcher(Folding.line(each))))
        .filter(Matcher::find)
        .map(year -> Integer.parseInt(year.group(1)))
        .findFirst()
        .orElse(0);
  }

  /** Who a sentence says has made the report: 本报告由某局编制. */
  static Optional<String> maker(String text) {
    String squeezed = Folding.squeeze(text);
    Matcher matcher = MAKER.matcher(Folding.line(text));
    while (matcher.find()) {
      String name = squeezed.substring(matcher.start("name"), matcher.end("name"));
      if (isWholeBody(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Whether a text names a body that may issue reports, and not an office of one. */
  static boolean isWholeBody(String text) {
    return isBody(text) && !OFFICE.matcher(text).find();
  }

  /** Whether a paragraph names a report and its year. */
  static boolean areIn(Collection<List<String>> prose) {
    return prose.stream().flatMap(List::stream).anyMatch(text -> inSentence(text).isPresent());
  }

  /** Whether a text is the name of a body, and nothing else; not what a body calls itself. */
  static boolean isBody(String text) {
    String line = Folding.line(text);
    return text.length() <= LONGEST_BODY
        && text.chars().noneMatch(c -> "，。；：！？,;:!?《》|".indexOf(c) >= 0)
        && !OWN.matcher(line).find()
        && BODY.matcher(line).matches();
  }

  /** Ways to look at a text without losing its places. */
  static final class Folding {
    private Folding() {}

    /** The text without white space. */
    static String squeeze(String text) {
      StringBuilder squeezed = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          squeezed.append(c);
        }
      }
      return squeezed.toString();
    }

    /**
     * The text without white space in simplified script and narrow signs, character by character.
     */
    static String line(String text) {
      StringBuilder line = new StringBuilder(text.length());
      String squeezed = squeeze(text);
      for (int i = 0; i < squeezed.length(); i++) {
        char c = squeezed.charAt(i);
        line.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : Script.simple(c));
      }
      return Folded.words(line.toString());
    }
  }
}
