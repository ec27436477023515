package io.github.nianbao.read.recognise;

import io.github.nianbao.form.ReadingData;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a web page prints around a document: dates and numbers of the record, buttons, counters. */
final class Chrome {
  private static final ReadingData.Page WORDS = ReadingData.builtIn().page();
  private static final String NAMES =
      Stream.of(WORDS.title(), WORDS.date(), WORDS.index(), WORDS.document(), WORDS.other())
          .flatMap(List::stream)
          .map(name -> name.replaceAll("(?<=.)(?=.)", "\\\\s*"))
          .collect(Collectors.joining("|"));
  private static final Pattern FIELD = Pattern.compile("(?<name>" + NAMES + ")\\s*[:]\\s*");
  private static final Pattern NAME = Pattern.compile("[\\[【]?(?:" + NAMES + ")[]】]?\\s*:?");
  private static final Pattern BARE_NAME = Pattern.compile(NAMES);
  private static final Pattern BUTTONS =
      Pattern.compile(
          WORDS.buttons().stream().map(Pattern::pattern).collect(Collectors.joining("|")),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}\\s\\d]+");
  private static final Map<String, String> KINDS = kinds();
  private static final int LONGEST_VALUE = 40;
  private static final int LONGEST = 400;

  private Chrome() {}

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new TreeMap<>();
    WORDS.title().forEach(name -> kinds.put(name, "title"));
    WORDS.date().forEach(name -> kinds.put(name, "date"));
    WORDS.index().forEach(name -> kinds.put(name, "index"));
    WORDS.document().forEach(name -> kinds.put(name, "document"));
    return Map.copyOf(kinds);
  }

  /** Whether a line is the name of a field whose value is missing. */
  static boolean isName(Piece piece) {
    return NAME.matcher(simple(piece.text())).matches();
  }

  /** Whether a line names attached files. */
  static boolean isAttachment(Piece piece) {
    return !piece.isRow() && WORDS.attachments().matcher(simple(piece.text()).strip()).matches();
  }

  /** A line of names and values apart by blanks only, with colons behind the names. */
  static String withColons(String text) {
    String[] words = text.strip().split("[\\s\u00A0\u3000]+", -1);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      /* One name and value may be words of a sentence. */
      boolean name = BARE_NAME.matcher(simple(words[i])).matches();
      if (words.length < 4 || words.length % 2 != 0 || name != (i % 2 == 0)) {
        return text;
      }
      line.append(words[i]).append(name ? "：" : " ");
    }
    return line.toString().strip();
  }

  /** The fields of a line or of a row, in which a name may be a cell without a colon. */
  static Optional<Map<String, String>> fields(Piece piece) {
    if (!piece.isRow()) {
      return fields(piece.text());
    }
    StringBuilder text = new StringBuilder();
    for (Token cell : piece.tokens()) {
      String tight = Names.Folding.squeeze(cell.text());
      boolean name = BARE_NAME.matcher(simple(tight)).matches();
      text.append(name ? tight : cell.text()).append(name ? ":" : " ");
    }
    return fields(text.toString().strip());
  }

  /**
   * The fields of a line that holds nothing but such things; empty for a line of the document.
   *
   * @return values by kind: {@code title}, {@code date}, {@code index}, {@code document}
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
      names.add(Names.Folding.squeeze(matcher.group("name")));
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
      if (kind != null && !value.isEmpty() && !value.equals("无")) {
        values.putIfAbsent(kind, value);
      }
    }
    return Optional.of(values);
  }

  private static boolean isFurniture(String text) {
    for (String part : SIGNS.split(text, -1)) {
      if (!part.isEmpty() && !BUTTONS.matcher(part).matches()) {
        return BUTTONS.matcher(text.strip()).matches()
            || BUTTONS.matcher(Names.Folding.squeeze(text)).matches();
      }
    }
    return true;
  }
}
