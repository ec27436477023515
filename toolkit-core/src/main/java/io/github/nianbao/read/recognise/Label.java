package io.github.nianbao.read.recognise;

import io.github.nianbao.form.ReadingData;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A label of a form, ready to be compared with what a report prints. Immutable. */
final class Label {
  private static final Pattern NOTE = Pattern.compile("[(（\\[【〔][^()（）]*[)）\\]】〕]?");
  /* A note behind a colon. */
  private static final Pattern BEHIND = Pattern.compile("(?<=\\p{IsHan}{2})\\s*[:：].*");
  private static final Pattern TRANSLATION =
      Pattern.compile("(?<=\\p{IsHan})\\s+[A-Za-z][A-Za-z ,.'-]{2,}$");
  private static final ReadingData.Years YEARS = ReadingData.builtIn().years();
  private static final double SLIPS = 0.34;
  private static final int SHORTEST_PREFIX = 3;
  private static final int SHORTEST_WITHIN = 6;
  private static final int AROUND = 24;

  private final String printed;
  private final String tight;
  private final String folded;
  private final String bare;
  private final String yearless;
  private final Numbering number;
  private final List<String> aliases;

  Label(String printed, List<String> aliases) {
    this.printed = printed;
    this.tight = Folded.tight(printed);
    this.folded = Folded.of(printed).text();
    this.number = Numbering.of(printed);
    this.bare = bare(printed);
    this.yearless = YEARS.form().matcher(bare).replaceAll("");
    this.aliases = aliases.stream().map(alias -> Folded.of(alias).text()).toList();
  }

  /** How well a text fits a label, best first. */
  enum Fit {
    EXACT,
    /** Other punctuation. */
    SAME,
    /** A known other wording. */
    ALIAS,
    /** With a note in brackets, or without its number. */
    NOTED,
    /** The beginning only. */
    CUT,
    /** Slips of the pen. */
    SLIP,
    NONE;

    /** Whether nobody needs to be told. */
    boolean isSilent() {
      return this == EXACT;
    }

    /** Whether this fits at least as well as another. */
    boolean atLeast(Fit other) {
      return compareTo(other) <= 0;
    }
  }

  /** The label as the form prints it. */
  String printed() {
    return printed;
  }

  /** Its number. */
  Numbering number() {
    return number;
  }

  /** The label as it is compared. */
  String folded() {
    return folded;
  }

  /** The label and its known other wordings as they are compared. */
  List<String> words() {
    return Stream.concat(Stream.of(folded), aliases.stream()).toList();
  }

  /** Whether a text is the label with a few words around it. */
  boolean isWithin(Print print) {
    return words().stream()
        .filter(word -> word.length() >= SHORTEST_WITHIN)
        .filter(word -> print.folded().length() - word.length() <= AROUND)
        .anyMatch(print.folded()::contains);
  }

  /** Whether all characters of the label are in a text, in whatever order: pieces of it, say. */
  boolean isAmong(String text) {
    StringBuilder rest = new StringBuilder(Folded.of(text).text());
    for (int i = 0; i < folded.length(); i++) {
      int at = rest.indexOf(folded.substring(i, i + 1));
      if (at < 0) {
        return false;
      }
      rest.deleteCharAt(at);
    }
    return true;
  }

  /** How well a text fits. */
  Fit fit(Print print) {
    if (print.folded().isEmpty() || folded.isEmpty()) {
      return Fit.NONE;
    }
    if (print.folded().equals(folded)) {
      return print.tight().equals(tight) ? Fit.EXACT : Fit.SAME;
    }
    if (aliases.contains(print.folded())) {
      return Fit.ALIAS;
    }
    boolean numbered = print.number().equals(number);
    boolean mayBe = numbered || print.number().value() == 0 || isSameNumber(print.number());
    if (mayBe && print.bare().equals(bare)) {
      return Fit.NOTED;
    }
    if (mayBe && print.yearless() != null && print.yearless().equals(yearless)) {
      return Fit.NOTED;
    }
    return numbered && mayBeSlip(print) && slips(print) <= allowed() ? Fit.SLIP : Fit.NONE;
  }

  /* （一）, 1. and ① count the same. */
  private boolean isSameNumber(Numbering other) {
    return number.value() > 0 && other.value() == number.value();
  }

  /** Whether a text is the beginning of the label, the rest being lost. */
  boolean isCut(Print print) {
    return print.folded().length() >= SHORTEST_PREFIX
        && folded.length() > print.folded().length()
        && folded.startsWith(print.folded());
  }

  /** Slips of the pen between a text and the label. */
  int slips(Print print) {
    return Math.min(Folded.distance(print.bare(), bare), Folded.distance(print.folded(), folded));
  }

  /* Texts of very different length need no closer look. */
  private boolean mayBeSlip(Print print) {
    int longer = Math.abs(print.bare().length() - bare.length());
    int same = Math.abs(print.folded().length() - folded.length());
    return Math.min(longer, same) <= allowed();
  }

  private int allowed() {
    return bare.length() < SHORTEST_PREFIX ? 0 : Math.max(1, (int) (bare.length() * SLIPS));
  }

  /* A label that is nothing but a note is not the same as every other. */
  private static String bare(String text) {
    String words = BEHIND.matcher(NOTE.matcher(Numbering.rest(text)).replaceAll("")).replaceAll("");
    String bare = Folded.of(TRANSLATION.matcher(words).replaceAll("")).text();
    return bare.isEmpty() ? Folded.of(text).text() : bare;
  }

  /**
   * A text as it is compared with labels.
   *
   * @param tight without white space
   * @param folded letters and digits only
   * @param bare without number and notes
   * @param number its number
   * @param yearless without the year that is printed in it, null where none is
   */
  record Print(
      String tight, String folded, String bare, Numbering number, @Nullable String yearless) {
    static Print of(String text) {
      String bare = Label.bare(text);
      Matcher year = YEARS.printed().matcher(bare);
      return new Print(
          Folded.tight(text),
          Folded.of(text).text(),
          bare,
          Numbering.of(text),
          year.find() ? year.replaceAll("") : null);
    }
  }
}
