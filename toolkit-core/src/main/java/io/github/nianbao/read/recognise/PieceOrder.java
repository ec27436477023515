package io.github.nianbao.read.recognise;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** The order in which pieces stood, by identity: the same words may stand there twice. */
final class PieceOrder {
  private final IdentityHashMap<Piece, Integer> places = new IdentityHashMap<>();

  PieceOrder(List<Piece> all) {
    all.forEach(piece -> places.put(piece, places.size()));
  }

  /** Says that pieces made of a table stand where it does. */
  void put(List<Piece> pieces, List<Piece> table) {
    int place = places.getOrDefault(table.get(0), 0);
    pieces.forEach(piece -> places.putIfAbsent(piece, place));
  }

  /** The pieces in order. */
  List<Piece> sorted(List<Piece> pieces) {
    pieces.sort(Comparator.comparingInt(piece -> places.getOrDefault(piece, 0)));
    return pieces;
  }
}
