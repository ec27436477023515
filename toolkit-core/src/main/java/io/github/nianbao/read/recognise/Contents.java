package io.github.nianbao.read.recognise;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A table of contents before the first section: its lines are no part of the introduction. */
final class Contents {
  private static final Pattern PAGE = Pattern.compile("[.．…·—\\-\\s\u00A0\u3000]*\\d{0,3}\\s*$");
  private static final int FEWEST = 3;

  private Contents() {}

  /** The pieces without a table of contents, which is reported. */
  static List<Piece> without(List<Piece> front, Form form, HeadReading head) {
    Set<String> titles = new HashSet<>(Set.of("目录"));
    for (Section section : form.sections()) {
      titles.add(Folded.of(Numbering.rest(section.title())).text());
      section.aliases().forEach(alias -> titles.add(Folded.of(alias).text()));
    }
    List<Piece> lines = front.stream().filter(piece -> isLine(piece, titles)).toList();
    if (lines.size() < FEWEST) {
      return front;
    }
    List<Piece> rest = new ArrayList<>(front);
    rest.removeAll(lines);
    lines.forEach(head::sayChrome);
    return rest;
  }

  private static boolean isLine(Piece piece, Set<String> titles) {
    String title = PAGE.matcher(piece.text()).replaceFirst("");
    return !piece.isRow() && titles.contains(Folded.of(Numbering.rest(title)).text());
  }
}
