package io.github.nianbao.read.recognise;

import io.github.nianbao.read.recognise.FormTables.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The same table in the labels of two forms, one below the other: taken apart. */
final class TwoForms {
  private TwoForms() {}

  /** The tables of a run, each in one form; the run itself where it does not begin again. */
  static List<List<Piece>> parts(List<Piece> run, FormTables tables, Notes notes) {
    List<List<Piece>> parts = new ArrayList<>();
    for (int i = 1; i < run.size(); i++) {
      if (begins(run.get(i), tables)
          && run.subList(0, i).stream().anyMatch(piece -> begins(piece, tables))
          && isOther(run.subList(0, i), run.subList(i, run.size()), tables, notes)) {
        parts.add(run.subList(0, i));
        parts.add(run.subList(i, run.size()));
        return parts;
      }
    }
    return List.of(run);
  }

  /* The title of the first block, or the first heading where blocks have no titles. */
  private static boolean begins(Piece piece, FormTables tables) {
    Token first = piece.tokens().get(0);
    String folded = Folded.of(first.text()).text();
    return !folded.isEmpty()
        && tables.all().stream().anyMatch(each -> each.heads().get(0).first().equals(folded));
  }

  private static boolean isOther(
      List<Piece> above, List<Piece> below, FormTables tables, Notes notes) {
    Optional<Readings> first = tables.read(above, notes);
    Optional<Readings> second = tables.read(below, notes);
    return first.isPresent()
        && second.isPresent()
        && first.get().key().equals(second.get().key())
        && first.get().form().isPresent()
        && second.get().form().isPresent()
        && !first.get().form().equals(second.get().form());
  }
}
