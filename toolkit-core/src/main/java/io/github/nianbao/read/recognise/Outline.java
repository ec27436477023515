package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Source;
import io.github.nianbao.form.Section;
import io.github.nianbao.read.recognise.Titles.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A document cut into its sections: the heaviest chain of titles in the order of the form.
 *
 * @param front what stands before the first section
 * @param parts sections found, in order
 * @param weight how much speaks for it
 */
record Outline(List<Piece> front, List<Part> parts, double weight) {
  private static final double OPENS_TABLE = 3;
  private static final int NEAR = 6;
  private static final double SURE = 5;

  /**
   * A section found.
   *
   * @param section the section of the form
   * @param heading its title as printed
   * @param source where it stands
   * @param pieces what follows it
   */
  record Part(Section section, String heading, Source source, List<Piece> pieces) {}

  /** The part of a section. */
  Optional<Part> part(String key) {
    return parts.stream().filter(part -> part.section().key().equals(key)).findFirst();
  }

  /** Cuts a document at the titles of a form. */
  static Outline of(List<Piece> document, List<Titles> titles) {
    List<Piece> pieces = SplitTitles.joined(document, titles);
    List<Candidate> all = candidates(pieces, titles);
    List<Candidate> chain = moved(chain(all, titles), all, pieces);
    List<Piece> front = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    List<Piece> current = front;
    int next = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int from = 0;
      while (next < chain.size() && chain.get(next).piece() == i) {
        Candidate cut = chain.get(next++);
        add(current, piece, from, cut.start());
        current = new ArrayList<>();
        String heading = piece.tokens().get(0).text().substring(cut.start(), cut.end());
        parts.add(new Part(cut.titles().section(), heading, piece.source(), current));
        from = cut.end();
      }
      if (from == 0) {
        current.add(piece);
      } else {
        add(current, piece, from, piece.tokens().get(0).text().length());
      }
    }
    double weight = chain.stream().mapToDouble(Candidate::weight).sum();
    return new Outline(front, parts, weight);
  }

  /** The lines that are nothing but the title of a section, in order. */
  static List<SeveralReports.Mark> marks(List<Piece> pieces, List<Titles> titles) {
    return candidates(pieces, titles).stream()
        .filter(each -> each.titles().whole(text(each, pieces)) > SURE)
        .map(
            each ->
                new SeveralReports.Mark(
                    each.piece(), titles.indexOf(each.titles()), opensTable(each, pieces)))
        .toList();
  }

  private static void add(List<Piece> pieces, Piece piece, int from, int to) {
    String text = piece.tokens().get(0).text().substring(from, to).strip();
    boolean stop = from > 0 && !text.isEmpty() && "。：:".indexOf(text.charAt(0)) >= 0;
    String rest = stop ? text.substring(1).strip() : text;
    if (!rest.isEmpty()) {
      pieces.add(Piece.paragraph(rest, piece.source()));
    }
  }

  private static List<Candidate> candidates(List<Piece> pieces, List<Titles> titles) {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isSingle()) {
        String text = piece.tokens().get(0).text();
        Folded folded = Folded.of(text);
        for (Titles each : titles) {
          for (Candidate candidate : each.in(text, folded, i)) {
            all.add(opensTable(candidate, pieces) ? candidate.plus(OPENS_TABLE) : candidate);
          }
        }
      }
    }
    all.sort(Comparator.comparingInt(Candidate::piece).thenComparingInt(Candidate::start));
    return all;
  }

  private static boolean opensTable(Candidate candidate, List<Piece> pieces) {
    int to = Math.min(pieces.size(), candidate.piece() + 1 + NEAR);
    return pieces.subList(candidate.piece() + 1, to).stream()
        .map(piece -> Folded.of(piece.tokens().get(0).text()).text())
        .anyMatch(candidate.titles()::opensTable);
  }

  private static List<Candidate> chain(List<Candidate> all, List<Titles> titles) {
    double[] best = new double[all.size()];
    int[] before = new int[all.size()];
    int last = -1;
    for (int i = 0; i < all.size(); i++) {
      before[i] = -1;
      for (int k = 0; k < i; k++) {
        boolean follows =
            titles.indexOf(all.get(k).titles()) < titles.indexOf(all.get(i).titles())
                && isAfter(all.get(i), all.get(k));
        if (follows && best[k] >= best[i]) {
          best[i] = best[k];
          before[i] = k;
        }
      }
      best[i] += all.get(i).weight();
      if (last < 0 || best[i] >= best[last]) {
        last = i;
      }
    }
    List<Candidate> chain = new ArrayList<>();
    for (int i = last; i >= 0; i = before[i]) {
      chain.add(0, all.get(i));
    }
    return chain;
  }

  /* Sections in another order than that of the form, where their own numbers run on. */
  private static List<Candidate> moved(
      List<Candidate> chain, List<Candidate> all, List<Piece> pieces) {
    List<Candidate> whole = new ArrayList<>(chain);
    for (Candidate each : all) {
      int at = 0;
      while (at < whole.size() && isAfter(each, whole.get(at))) {
        at++;
      }
      boolean met = whole.stream().anyMatch(other -> other.titles().equals(each.titles()));
      boolean sure = each.titles().whole(text(each, pieces)) > SURE;
      int number = number(each, pieces);
      boolean runsOn =
          at > 0
              && number > 0
              && number == number(whole.get(at - 1), pieces) + 1
              && (at == whole.size() || number + 1 == number(whole.get(at), pieces));
      if (!met && sure && runsOn) {
        whole.add(at, each);
      }
    }
    return whole;
  }

  private static String text(Candidate candidate, List<Piece> pieces) {
    return pieces.get(candidate.piece()).tokens().get(0).text();
  }

  private static int number(Candidate candidate, List<Piece> pieces) {
    Numbering number = Numbering.of(text(candidate, pieces).substring(candidate.start()));
    return number.style() == Numbering.Style.CHINESE ? number.value() : 0;
  }

  private static boolean isAfter(Candidate later, Candidate earlier) {
    return later.piece() > earlier.piece()
        || (later.piece() == earlier.piece() && later.start() >= earlier.end());
  }
}
