package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.form.Quantity;
import io.github.nianbao.read.recognise.Head.Entry;
import io.github.nianbao.read.recognise.HeadOrder.Place;
import io.github.nianbao.read.recognise.Label.Fit;
import io.github.nianbao.read.recognise.Label.Print;
import io.github.nianbao.read.recognise.Notes.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a block really has, as its headings say.
 *
 * @param columns columns in order
 * @param whole the columns of the form
 * @param hits headings recognised
 * @param sure whether the order of the columns is known
 */
record Heading(List<Slot> columns, List<Slot> whole, int hits, boolean sure) {
  private static final Pattern UNIT = Pattern.compile("(?:单位[:：]?|/|\\(|（)\\s*(万元|亿元|元)");

  /**
   * A column of figures.
   *
   * @param key path of the column below its row, or null where the form has no such column
   * @param name what is printed above it
   * @param negative whether its head says that figures are to be taken off
   * @param unit unit printed in its head where it is not that of the form, else empty
   */
  record Slot(@Nullable String key, String name, boolean negative, String unit) {}

  /**
   * Reads the headings of a block; what is not understood changes nothing.
   *
   * @param width how many figures the rows have, 0 where that is not known
   */
  static Heading read(Head head, List<Token> printed, int width, Notes notes) {
    List<Token> names = new ArrayList<>(new Arrangement(head).of(printed));
    int hits = removeCorner(head, names) ? 1 : 0;
    List<Print> prints = names.stream().map(token -> Print.of(token.text())).toList();
    Reading reading = new Reading(head, names, prints, notes);
    List<Integer> columns = names.stream().map(Token::column).toList();
    Optional<List<Place>> order = HeadOrder.of(head, prints, columns, width);
    if (order.isPresent() && (head.isFlat() || areRows(head, names))) {
      return reading.ordered(order.get(), hits);
    }
    if (order.isPresent() || HeadOrder.isOther(head, prints)) {
      return reading.unsure(hits);
    }
    Alignment alignment = Alignment.of(head.entries(), prints);
    Heading heading = alignment.isSound() ? reading.columns(alignment, hits) : reading.all(hits);
    return heading.counted(width);
  }

  /*
   * Whether headings of one row stand on one line, where lines hold several: on a page, one that
   * spans two rows stands below those beside it, and the order of lines tells nothing.
   */
  private static boolean areRows(Head head, List<Token> names) {
    boolean lines = names.stream().map(Heading::line).distinct().count() < names.size();
    if (!lines || names.stream().allMatch(name -> name.column() >= 0)) {
      return true;
    }
    Map<Integer, Set<String>> rows = new TreeMap<>();
    for (Token name : names) {
      head.depth(Print.of(name.text()))
          .ifPresent(depth -> rows.computeIfAbsent(depth, row -> new TreeSet<>()).add(line(name)));
    }
    return rows.values().stream().allMatch(row -> row.size() == 1);
  }

  private static String line(Token name) {
    Source source = name.source();
    return source.line() == null ? source.page() + " " + source.box() : source.line().toString();
  }

  /** The same columns, but in an order that nobody can tell. */
  Heading unsure() {
    return new Heading(columns, whole, hits, false);
  }

  /* Where rows have as many figures as there are headings, a heading that is missing is no slip. */
  private Heading counted(int width) {
    return width == columns.size() ? new Heading(columns, columns, hits, sure) : this;
  }

  /* In a text it may be broken into two lines; on a page these may be of several columns. */
  private static boolean removeCorner(Head head, List<Token> names) {
    for (int i = 0; head.isFlat() && i + 1 < names.size(); i++) {
      String both = names.get(i).text() + names.get(i + 1).text();
      boolean text = names.get(i).source().page() == null;
      if (text && head.corner().fit(Print.of(both)).atLeast(Fit.ALIAS)) {
        names.subList(i, i + 2).clear();
        return true;
      }
    }
    return names.removeIf(token -> head.corner().fit(Print.of(token.text())) != Fit.NONE);
  }

  private record Reading(Head head, List<Token> names, List<Print> prints, Notes notes) {
    Heading unsure(int hits) {
      List<Token> unknown =
          names.stream().filter(name -> !head.isSurelyColumn(Print.of(name.text()))).toList();
      unknown.forEach(this::sayUnknown);
      return new Heading(whole(), whole(), hits + names.size() - unknown.size(), false);
    }

    Heading all(int hits) {
      names.forEach(this::sayUnknown);
      int known =
          (int) names.stream().filter(name -> head.isSurelyColumn(Print.of(name.text()))).count();
      return new Heading(whole(), whole(), hits + known, true);
    }

    private void sayUnknown(Token name) {
      notes.add(
          Severity.INFO,
          "R-LABEL.unknown",
          new Spot(head.leaves().get(0).place(), name.source(), List.of(name.text())),
          Map.of("printed", name.text()));
    }

    Heading columns(Alignment alignment, int hits) {
      List<Slot> slots = new ArrayList<>();
      int known = hits;
      for (Entry leaf : head.leaves()) {
        if (!alignment.isMissing(head.entries().indexOf(leaf))) {
          slots.add(slot(leaf, name(alignment, leaf)));
        } else {
          notes.add(
              Severity.ERROR,
              "R-COLUMN.missing",
              Spot.of(leaf.place(), names.get(0).source()),
              Map.of("label", leaf.label().printed()));
        }
      }
      for (Entry entry : head.entries()) {
        Token name = name(alignment, entry);
        if (name != null) {
          known++;
          say(entry, name);
        }
      }
      extra(alignment, slots);
      return new Heading(List.copyOf(slots), whole(), known, true);
    }

    Heading ordered(List<Place> places, int hits) {
      List<Slot> slots = new ArrayList<>();
      List<Entry> met = new ArrayList<>();
      for (Place place : places) {
        Token name = names.get(place.print());
        if (place.entry() < 0) {
          slots.add(new Slot(null, name.text(), false, ""));
          note(Severity.WARNING, "R-COLUMN.extra", name);
        } else {
          Entry entry = head.entries().get(place.entry());
          slots.add(slot(entry, name));
          say(entry, name);
          met.add(entry);
        }
      }
      if (!met.equals(head.leaves())) {
        note(Severity.INFO, "R-COLUMN.moved", names.get(places.get(0).print()));
      }
      return new Heading(List.copyOf(slots), List.copyOf(slots), hits + met.size(), true);
    }

    private void note(Severity severity, String key, Token name) {
      String place = head.leaves().get(0).place();
      notes.add(
          severity,
          key,
          Spot.of(place.substring(0, place.lastIndexOf('.')), name.source()),
          Map.of("label", name.text()));
    }

    private List<Slot> whole() {
      return head.leaves().stream().map(leaf -> slot(leaf, null)).toList();
    }

    private @Nullable Token name(Alignment alignment, Entry entry) {
      int index = alignment.print(head.entries().indexOf(entry));
      return index < 0 ? null : names.get(index);
    }

    private void extra(Alignment alignment, List<Slot> slots) {
      for (int index : alignment.extra()) {
        Token name = names.get(index);
        if (!head.isFlat()) {
          sayUnknown(name);
          continue;
        }
        slots.add(Math.min(index, slots.size()), new Slot(null, name.text(), false, ""));
        note(Severity.WARNING, "R-COLUMN.extra", name);
      }
    }

    private Slot slot(Entry leaf, @Nullable Token name) {
      String printed = name == null ? leaf.label().printed() : name.text();
      boolean negative = false;
      if (leaf.quantity().kind() == Quantity.Kind.CHANGE && name != null) {
        negative = !printed.contains("增") && (printed.contains("减") || printed.contains("減"));
      }
      Matcher unit = UNIT.matcher(printed);
      String found = unit.find() ? unit.group(1) : "";
      return new Slot(leaf.key(), printed, negative, found);
    }

    private void say(Entry entry, Token name) {
      Print print = Print.of(name.text());
      Fit fit = entry.label().fit(print);
      if (fit == Fit.EXACT) {
        return;
      }
      boolean cut = fit.compareTo(Fit.CUT) >= 0 && entry.label().isCut(print);
      boolean sign = entry.quantity().kind() == Quantity.Kind.CHANGE && fit == Fit.ALIAS;
      Severity severity =
          cut || sign || fit.compareTo(Fit.CUT) > 0 ? Severity.WARNING : Severity.INFO;
      String key = "R-LABEL." + (cut ? "cut" : sign ? "sign" : "variant");
      notes.add(
          severity,
          key,
          Spot.of(entry.place(), name.source()),
          Map.of("printed", name.text(), "label", entry.label().printed()));
    }
  }
}
