package io.github.nianbao.read.recognise;

import java.util.List;
import java.util.regex.Pattern;

/** A label of a form, ready to be compared with what a report prints. Immutable. */
final class Label {
  private static final Pattern NOTE = Pattern.compile("[(（\\[【〔][^()（）]*[)）\\]】〕]?");
  private static final double SLIPS = 0.34;
  private static final int SHORTEST_PREFIX = 3;

  private final String printed;
  private final String tight;
  private final String folded;
  private final String bare;
  private final Numbering number;
  private final List<String> aliases;

  Label(String printed, List<String> aliases) {
    this.printed = printed;
    this.tight = Folded.tight(printed);
    this.folded = Folded.of(printed).text();
    this.number = Numbering.of(printed);
    this.bare = bare(printed);
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
    if (print.bare().equals(bare) && (numbered || print.number().equals(Numbering.NONE))) {
      return Fit.NOTED;
    }
    return numbered && mayBeSlip(print) && slips(print) <= allowed() ? Fit.SLIP : Fit.NONE;
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

  private static String bare(String text) {
    return Folded.of(NOTE.matcher(Numbering.rest(text)).replaceAll("")).text();
  }

  /** A text as it is compared with labels. */
  record Print(String tight, String folded, String bare, Numbering number) {
    static Print of(String text) {
      return new Print(
          Folded.tight(text), Folded.of(text).text(), Label.bare(text), Numbering.of(text));
    }
  }
}
