package io.github.nianbao.read.recognise;

import io.github.nianbao.read.recognise.Head.Entry;
import io.github.nianbao.read.recognise.Label.Fit;
import io.github.nianbao.read.recognise.Label.Print;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Columns that stand in another order than in the form, or with others between them, told by the
 * names of their headings. Headings that are printed twice, as in table four, tell no order.
 */
final class HeadOrder {
  private final List<Entry> entries;
  private final List<Print> prints;
  private final List<Integer> columns;
  private final int[] places;
  private final List<Integer> extra = new ArrayList<>();

  private HeadOrder(List<Entry> entries, List<Print> prints, List<Integer> columns) {
    this.entries = entries;
    this.prints = prints;
    this.columns = columns;
    this.places = new int[entries.size()];
    Arrays.fill(places, -1);
  }

  /**
   * A column as printed.
   *
   * @param entry number of the heading of the form, -1 where it has none
   * @param print number of the printed heading
   */
  record Place(int entry, int print) {}

  /**
   * The columns of figures as they are printed, left to right; empty where they stand as in the
   * form, or where the headings do not tell.
   *
   * @param columns grid columns of the printed headings, -1 where they are not known
   * @param width how many figures the rows have, 0 where that is not known
   */
  static Optional<List<Place>> of(Head head, List<Print> prints, List<Integer> columns, int width) {
    HeadOrder order = new HeadOrder(head.entries(), prints, columns);
    if (!order.pair()) {
      return Optional.empty();
    }
    List<Place> places = order.places();
    List<Integer> entries = places.stream().map(Place::entry).filter(entry -> entry >= 0).toList();
    boolean moved = !entries.equals(entries.stream().sorted(order.formOrder(head)).toList());
    boolean wider = !head.isFlat() && !order.extra.isEmpty();
    boolean counted = width == 0 || width == places.size();
    return (moved || wider) && counted ? Optional.of(places) : Optional.empty();
  }

  /**
   * Whether headings stand in an order that is not that of the form, and does not tell where the
   * figures of each are: groups that changed places, headings that changed places in each group.
   */
  static boolean isOther(Head head, List<Print> prints) {
    List<Entry> printed = new ArrayList<>();
    for (Print print : prints) {
      head.entries().stream()
          .filter(entry -> entry.label().fit(print).atLeast(Fit.NOTED))
          .min(Comparator.comparing(entry -> entry.label().fit(print)))
          .ifPresent(printed::add);
    }
    return siblings(head, printed) || leaves(head, printed);
  }

  /* Headings below the same one, each printed but once in the form. */
  private static boolean siblings(Head head, List<Entry> printed) {
    List<Entry> once =
        printed.stream().distinct().filter(entry -> count(head, entry) == 1).toList();
    for (int parent : once.stream().map(Entry::parent).distinct().toList()) {
      List<Integer> order =
          once.stream()
              .filter(entry -> entry.parent() == parent)
              .map(head.entries()::indexOf)
              .toList();
      if (!order.equals(order.stream().sorted().toList())) {
        return true;
      }
    }
    return false;
  }

  private static long count(Head head, Entry entry) {
    String label = entry.label().folded();
    return head.entries().stream().filter(each -> each.label().folded().equals(label)).count();
  }

  /* All headings over figures are there, but the last of them not in the order of the form. */
  private static boolean leaves(Head head, List<Entry> printed) {
    List<String> order =
        printed.stream()
            .filter(entry -> entry.key() != null)
            .map(entry -> entry.label().folded())
            .toList();
    List<String> form = head.leaves().stream().map(leaf -> leaf.label().folded()).toList();
    boolean repeated = form.stream().distinct().count() < form.size();
    int more = order.size() - form.size();
    return repeated && more >= 0 && !order.subList(more, order.size()).equals(form);
  }

  private Comparator<Integer> formOrder(Head head) {
    return Comparator.comparingInt(entry -> head.leaves().indexOf(entries.get(entry)));
  }

  /* Each heading of the form counts where it is printed first; what no heading fits is another. */
  private boolean pair() {
    for (int print = 0; print < prints.size(); print++) {
      int entry = entry(prints.get(print));
      if (entry == -2) {
        return false;
      }
      if (entry < 0) {
        if (!prints.get(print).folded().isEmpty()) {
          extra.add(print);
        }
      } else if (places[entry] < 0) {
        places[entry] = print;
      }
    }
    return Arrays.stream(places).allMatch(place -> place >= 0)
        && (isGrid() || extra.stream().noneMatch(this::isBetweenRows));
  }

  /* Of another heading the grid tells where it stands, unless spans are wrong. */
  private List<Place> places() {
    List<Place> below = below(-1);
    List<Place> over = extra.isEmpty() || !isGrid() ? below : overColumns();
    return own(over).equals(own(below)) ? over : below;
  }

  private static List<Place> own(List<Place> places) {
    return places.stream().filter(place -> place.entry() >= 0).toList();
  }

  /* Whether each column of figures has a heading over a column of the grid of its own. */
  private boolean isGrid() {
    List<Integer> grid = leaves().map(place -> columns.get(place.print())).toList();
    return grid.stream().allMatch(column -> column >= 0)
        && grid.stream().distinct().count() == grid.size();
  }

  private List<Place> overColumns() {
    return leaves().sorted(Comparator.comparing(place -> columns.get(place.print()))).toList();
  }

  /* The headings over figures: those of the form and others. */
  private Stream<Place> leaves() {
    Stream<Place> own =
        IntStream.range(0, entries.size())
            .filter(entry -> entries.get(entry).key() != null)
            .mapToObj(entry -> new Place(entry, places[entry]));
    return Stream.concat(own, extra.stream().map(print -> new Place(-1, print)));
  }

  /* At the end of one row of headings or at the beginning of the next: nobody can tell. */
  private boolean isBetweenRows(int print) {
    int before = neighbour(print, -1);
    int after = neighbour(print, 1);
    return before >= 0 && after >= 0 && !isRoof(before) && depth(before) != depth(after);
  }

  /* The heading of the form printed next to a print, to the left or right; -1 where none is. */
  private int neighbour(int print, int step) {
    for (int next = print + step; next >= 0 && next < prints.size(); next += step) {
      for (int entry = 0; entry < entries.size(); entry++) {
        if (places[entry] == next) {
          return entry;
        }
      }
    }
    return -1;
  }

  /* A heading over all others has nothing beside it. */
  private boolean isRoof(int entry) {
    return entries.stream().filter(each -> each.parent() < 0).count() == 1
        && entries.get(entry).parent() < 0;
  }

  private int depth(int entry) {
    int parent = entries.get(entry).parent();
    return parent < 0 ? 0 : 1 + depth(parent);
  }

  /* The only heading that fits best: -1 where none does, -2 where several do. */
  private int entry(Print print) {
    int found = -1;
    Fit best = Fit.NONE;
    for (int entry = 0; entry < entries.size(); entry++) {
      Fit fit = entries.get(entry).label().fit(print);
      if (fit.compareTo(best) < 0) {
        best = fit;
        found = entry;
      } else if (fit == best && fit != Fit.NONE) {
        found = -2;
      }
    }
    return found;
  }

  private List<Place> below(int parent) {
    List<Place> heads = new ArrayList<>();
    for (int entry = 0; entry < entries.size(); entry++) {
      if (entries.get(entry).parent() == parent) {
        heads.add(new Place(entry, places[entry]));
      }
    }
    for (int print : extra) {
      if (parent(print) == parent) {
        heads.add(new Place(-1, print));
      }
    }
    heads.sort(Comparator.comparingInt(Place::print));
    List<Place> leaves = new ArrayList<>();
    for (Place head : heads) {
      boolean leaf = head.entry() < 0 || entries.get(head.entry()).key() != null;
      leaves.addAll(leaf ? List.of(head) : below(head.entry()));
    }
    return leaves;
  }

  /* A column of its own stands under the same heading as the one printed beside it. */
  private int parent(int print) {
    int before = neighbour(print, -1);
    int beside = before < 0 || isRoof(before) ? neighbour(print, 1) : before;
    return beside < 0 ? -1 : entries.get(beside).parent();
  }
}
