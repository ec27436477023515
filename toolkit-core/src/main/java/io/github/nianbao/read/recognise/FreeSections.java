package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.RuleData;
import io.github.nianbao.form.Section;
import io.github.nianbao.read.recognise.Notes.Spot;
import io.github.nianbao.read.recognise.Outline.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sections of which the forms know nothing, as reports had them before there were forms: fees,
 * staff, questions answered. What stands before the sections of the form is its first, what stands
 * between them and behind them goes to its last, each with its title. For one report.
 */
final class FreeSections {
  private static final int LONGEST = 45;

  private final Form form;
  private final Notes notes;

  FreeSections(Form form, Notes notes) {
    this.form = form;
    this.notes = notes;
  }

  /** Whether a year is older than all forms. */
  static boolean isFormer(int year) {
    return year > 0 && RuleData.builtIn().edition(year).isEmpty();
  }

  /**
   * Moves what follows the first numbered title out of the introduction.
   *
   * @param introduction what stands before the first section, changed
   * @return the parts, with the first section where there was none
   */
  List<Part> opened(List<Part> parts, List<Piece> introduction) {
    Section first = form.sections().get(0);
    if (parts.stream().anyMatch(part -> part.section().equals(first))) {
      return parts;
    }
    int start = 0;
    while (start < introduction.size() && number(introduction.get(start)) != 1) {
      start++;
    }
    return start == introduction.size() ? parts : opened(parts, introduction, start);
  }

  /**
   * The whole text as the first section, where no title of a section is in it.
   *
   * @param introduction the text, changed
   */
  List<Part> undivided(List<Piece> introduction) {
    if (introduction.stream().noneMatch(piece -> piece.text().indexOf('。') >= 0)) {
      return List.of();
    }
    Section first = form.sections().get(0);
    notes.add(
        Severity.WARNING,
        "R-HEADING.none",
        Spot.of(first.prose(), introduction.get(0).source()),
        Map.of("title", first.title()));
    return opened(List.of(), introduction, 0);
  }

  private List<Part> opened(List<Part> parts, List<Piece> introduction, int start) {
    List<Piece> text = introduction.subList(start, introduction.size());
    Section first = form.sections().get(0);
    List<Part> all = new ArrayList<>();
    all.add(new Part(first, first.title(), text.get(0).source(), new ArrayList<>(text)));
    all.addAll(parts);
    text.clear();
    return all;
  }

  /** The parts, with all that the form does not know in its last section. */
  List<Part> gathered(List<Part> parts) {
    Section last = form.sections().get(form.sections().size() - 1);
    List<Piece> others = new ArrayList<>();
    List<Part> all = new ArrayList<>();
    Part own = null;
    int number = 0;
    for (Part part : parts) {
      number = Math.max(number, Numbering.of(part.heading()).value());
      if (part.section().equals(last)) {
        own = part;
        others.addAll(part.pieces());
        continue;
      }
      List<Piece> kept = new ArrayList<>();
      List<Piece> current = kept;
      for (Piece piece : part.pieces()) {
        if (number(piece) == number + 1) {
          number++;
          current = isOpened(part) ? kept : others;
          say(piece, current == others ? last : part.section());
        }
        current.add(piece);
      }
      all.add(new Part(part.section(), part.heading(), part.source(), kept));
    }
    if (own != null) {
      all.add(new Part(last, own.heading(), own.source(), others));
    } else if (!others.isEmpty()) {
      all.add(new Part(last, last.title(), others.get(0).source(), others));
    }
    return all;
  }

  /* A part that begins with a title of its own holds all that stands before those of the form. */
  private static boolean isOpened(Part part) {
    return !part.pieces().isEmpty() && number(part.pieces().get(0)) == 1;
  }

  private void say(Piece piece, Section section) {
    notes.add(
        Severity.INFO,
        "R-HEADING.other",
        new Spot(section.prose(), piece.source(), List.of(piece.text())),
        Map.of("text", piece.text(), "title", section.title()));
  }

  /* The number of a title of a section; 0 where a piece is none. */
  private static int number(Piece piece) {
    if (piece.isRow() || piece.text().length() > LONGEST || piece.text().endsWith("。")) {
      return 0;
    }
    Numbering number = Numbering.of(piece.text());
    return number.style() == Numbering.Style.CHINESE ? number.value() : 0;
  }
}
