package io.github.nianbao.read.recognise;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.ReadingData;
import io.github.nianbao.form.Section;
import io.github.nianbao.read.recognise.Numbering.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The title of a section and where it may stand in a text. Immutable. */
final class Titles {
  private static final double OWN_NUMBER = 10;
  private static final double OTHER_NUMBER = 6;
  private static final double BRACKET = 3;
  private static final double SLIP = 7;
  private static final double LIKE = 4;
  private static final double RUN_ON = 3;
  private static final double INSIDE = 5;
  /* A character set twice at the end of a title. */
  private static final int STRAY = 1;
  private static final double LOST_NUMBER = 1;
  private static final double ALIAS = 1;
  private static final double LENGTH = 0.01;
  private static final double SLIPS = 0.34;
  private static final int LONGEST = 40;
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:^|[\\s\u00A0\u3000。|])(?<title>[一二三四五六][、.．，][^\\s\u00A0\u3000。|]{3,38})(?=$|[\\s\u00A0\u3000|])");
  /* Other numbers, and a year, that a title may begin with. */
  private static final Pattern PART =
      Pattern.compile(
          "\\s*(?:(?:第[一二三四五六](?:部分)?|[壹贰叁肆伍陆]|[Ⅰ-ⅩIVX]{1,4})[\\s\u00A0\u3000、.．,，:：]*"
              + "|[一二三四五六]\\s*[、.．,，:：]\\s*20\\d{2}年度?\\s*)");
  private static final String ALONE = " \u00A0\u3000|";
  private static final String AFTER = " \u00A0\u3000。.:：(（|";
  private static final String BEFORE = " \u00A0\u3000。！；!;)）|";

  private final Section section;
  private final int number;
  private final String title;
  private final List<String> names;
  private final Set<String> table;
  private final @Nullable Pattern like;

  Titles(Section section, int number, Set<String> table) {
    this.section = section;
    this.number = number;
    this.title = Folded.of(Numbering.rest(section.title())).text();
    this.names = new ArrayList<>(List.of(title));
    section.aliases().forEach(alias -> names.add(Folded.of(alias).text()));
    this.table = table;
    this.like = ReadingData.builtIn().titles().get(section.key());
  }

  /** The titles of a form's sections. */
  static List<Titles> of(Form form, List<TableLabels> tables) {
    List<Titles> titles = new ArrayList<>();
    for (Section section : form.sections()) {
      Set<String> words =
          tables.stream()
              .filter(table -> table.key().equals(section.table()))
              .findFirst()
              .map(TableLabels::words)
              .orElse(Set.of());
      titles.add(new Titles(section, titles.size() + 1, words));
    }
    return titles;
  }

  /** The section. */
  Section section() {
    return section;
  }

  /** Whether a text is a label of the section's table. */
  boolean opensTable(String folded) {
    return table.contains(folded);
  }

  /** How much speaks for a text that is the title, every word of it, and nothing else; or 0. */
  double whole(String text) {
    if (!names.contains(Folded.of(Numbering.rest(text)).text())) {
      return 0;
    }
    return in(text, Folded.of(text), 0).stream().mapToDouble(Candidate::weight).max().orElse(0);
  }

  /** Where the title may stand in a text, with weights. */
  List<Candidate> in(String text, Folded folded, int piece) {
    List<Candidate> found = new ArrayList<>();
    for (String name : names) {
      int at = folded.text().indexOf(name);
      while (at >= 0) {
        Candidate candidate = at(text, folded, piece, name, at);
        if (candidate != null) {
          found.add(candidate);
        }
        at = folded.text().indexOf(name, at + 1);
      }
    }
    if (found.isEmpty()) {
      slipped(text, piece, found);
    }
    return found;
  }

  private @Nullable Candidate at(String text, Folded folded, int piece, String name, int at) {
    int digits = at;
    while (digits > 0
        && at - digits < 3
        && isNumeral(folded.text(), digits - 1, at - 1)
        && (digits == at || folded.origin(digits) == folded.origin(digits - 1) + 1)) {
      digits--;
    }
    if (digits < at && !isNumber(text.substring(folded.origin(digits), folded.origin(at)))) {
      digits = at;
    }
    if (PART.matcher(text.substring(0, folded.origin(at))).matches()) {
      digits = 0;
    }
    int start = digits == 0 ? 0 : begin(text, folded.origin(digits));
    int end = folded.origin(at + name.length() - 1) + 1;
    Numbering numbering = Numbering.of(text.substring(start));
    boolean own = numbering.style() == Style.CHINESE && numbering.value() == number;
    boolean first = digits == 0;
    int more = folded.text().length() - at - name.length();
    boolean last = more == 0 || (more == STRAY && own && first);
    double weight = own ? OWN_NUMBER : numbering.style() == Style.BRACKET ? BRACKET : OTHER_NUMBER;
    weight += name.length() * LENGTH + (name.equals(title) ? ALIAS : 0);
    if (numbering.style() == Style.BRACKET && numbering.value() != number) {
      return null;
    }
    if (first && last) {
      return new Candidate(this, piece, start, text.length(), weight);
    }
    boolean apart = last || AFTER.indexOf(text.charAt(end)) >= 0;
    if (!own) {
      return isAlone(text, start, end) ? new Candidate(this, piece, start, end, LOST_NUMBER) : null;
    }
    if (first) {
      return new Candidate(
          this, piece, start, end, apart ? weight - RUN_ON : weight - INSIDE - RUN_ON);
    }
    boolean free = BEFORE.indexOf(text.charAt(start - 1)) >= 0;
    return free && apart ? new Candidate(this, piece, start, end, weight - INSIDE) : null;
  }

  /* On one line with everything else, but with blanks around it. */
  private static boolean isAlone(String text, int start, int end) {
    return (start == 0 || ALONE.indexOf(text.charAt(start - 1)) >= 0)
        && (end == text.length() || ALONE.indexOf(text.charAt(end)) >= 0);
  }

  /* The bracket before the number belongs to it. */
  private static int begin(String text, int at) {
    return at > 0 && "（(".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
  }

  /* A figure of a table may stand before a title. */
  private static boolean isNumber(String before) {
    boolean figure = Character.isDigit(before.charAt(0)) && before.chars().allMatch(Titles::isGap);
    return !figure && before.indexOf('|') < 0;
  }

  private static boolean isGap(int c) {
    return Character.isDigit(c) || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /* Digits of a figure before a Chinese number are no part of it. */
  private static boolean isNumeral(String text, int index, int last) {
    boolean arabic = Character.isDigit(text.charAt(last));
    char c = text.charAt(index);
    return arabic ? Character.isDigit(c) : "一二三四五六七八九十".indexOf(c) >= 0;
  }

  /* A title with slips of the pen has its number and ends where a blank or the text does. */
  private void slipped(String text, int piece, List<Candidate> found) {
    if (text.length() <= LONGEST) {
      slipped(text, 0, text.length(), piece, found);
      return;
    }
    Matcher matcher = NUMBERED.matcher(text);
    while (matcher.find()) {
      slipped(text, matcher.start("title"), matcher.end("title"), piece, found);
    }
  }

  private void slipped(String text, int from, int to, int piece, List<Candidate> found) {
    String printed = text.substring(from, to);
    Numbering numbering = Numbering.of(printed);
    if (numbering.style() != Style.CHINESE) {
      return;
    }
    boolean own = numbering.value() == number;
    double inside = from == 0 && to == text.length() ? 0 : INSIDE;
    String rest = Folded.of(Numbering.rest(printed)).text();
    for (String name : names) {
      int slips = own ? Folded.distance(rest, name) : Integer.MAX_VALUE;
      if (slips <= Math.max(2, (int) (name.length() * SLIPS))) {
        found.add(new Candidate(this, piece, from, to, SLIP - inside - slips * LENGTH));
      }
    }
    boolean free = inside == 0 || own;
    if (found.isEmpty() && free && like != null && like.matcher(rest).matches()) {
      found.add(new Candidate(this, piece, from, to, inside > 0 ? 1 : own ? LIKE + 1 : LIKE));
    }
  }

  /**
   * A place where a title may stand.
   *
   * @param titles whose title
   * @param piece number of the piece
   * @param start first character in its text
   * @param end character after the title
   * @param weight how much speaks for it
   */
  record Candidate(Titles titles, int piece, int start, int end, double weight) {
    Candidate plus(double more) {
      return new Candidate(titles, piece, start, end, weight + more);
    }
  }
}
