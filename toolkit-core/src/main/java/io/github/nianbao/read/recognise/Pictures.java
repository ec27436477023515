package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.read.recognise.Notes.Spot;
import io.github.nianbao.read.recognise.Outline.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pictures in a document: nobody reads them here. For one report. */
final class Pictures {
  private static final Pattern MARK =
      Pattern.compile("[\\[【(（<]?\\s*(?:图片|图表|表格图片|image|img)\\s*\\d{0,2}\\s*[]】)）>]");

  private final Notes notes;
  private final List<String> tables = new ArrayList<>();
  private @Nullable Source first;

  Pictures(Notes notes) {
    this.notes = notes;
  }

  /** The pieces of a section without its pictures, which are reported. */
  List<Piece> without(Part part) {
    List<Piece> rest = part.pieces().stream().filter(piece -> !isPicture(piece)).toList();
    List<Piece> pictures = part.pieces().stream().filter(Pictures::isPicture).toList();
    if (!pictures.isEmpty()) {
      Source source = pictures.get(0).source();
      boolean table = part.section().table() != null && rest.stream().noneMatch(Pictures::isCell);
      if (table) {
        tables.add(part.section().title());
        first = first == null ? source : first;
      } else {
        notes.add(
            Severity.INFO,
            "R-PICTURE.prose",
            Spot.of(part.section().prose(), source),
            Map.of("section", part.section().title(), "count", Integer.toString(pictures.size())));
      }
    }
    return rest;
  }

  private static boolean isPicture(Piece piece) {
    return piece.isSingle() && MARK.matcher(piece.text()).matches();
  }

  private static boolean isCell(Piece piece) {
    return piece.isRow() || piece.tokens().get(0).isFigure();
  }

  /** Names all tables that are pictures, once. */
  void say() {
    if (!tables.isEmpty()) {
      notes.add(
          Severity.ERROR,
          "R-PICTURE.tables",
          Spot.of(null, first),
          Map.of("sections", notes.list(tables)));
    }
  }
}
