package io.github.nianbao.read.recognise;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.nianbao.form.Column;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.Quantity;
import io.github.nianbao.form.ReadingData;
import io.github.nianbao.read.recognise.Label.Fit;
import io.github.nianbao.read.recognise.Label.Print;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The headings of a block of a table. Immutable. */
final class Head {
  private static final List<String> CORNERS = ReadingData.builtIn().corners();
  private static final String DIGITS = "一二三四五六七八九";

  private final Label banner;
  private final Label corner;
  private final List<Column> tree;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Entry> leaves = new ArrayList<>();

  Head(FormTable.Block block, String firstRow) {
    this.banner = new Label(block.banner(), arabic(block.banner()));
    this.corner = new Label(block.corner(), block.corner().isEmpty() ? List.of() : CORNERS);
    this.tree = block.columns();
    List<Node> level = tree.stream().map(column -> new Node(column, "", -1)).toList();
    while (!level.isEmpty()) {
      List<Node> next = new ArrayList<>();
      for (Node node : level) {
        next.addAll(node.below(entries.size()));
        entries.add(entry(node, firstRow));
      }
      level = next;
    }
    tree.forEach(column -> collectLeaves(new Node(column, "", -1)));
  }

  /* 第二十条第（一）项 as 第20条第（1）项. */
  private static List<String> arabic(String banner) {
    StringBuilder digits = new StringBuilder();
    for (char c : banner.replace("二十", "20").toCharArray()) {
      int digit = DIGITS.indexOf(c);
      digits.append(digit < 0 ? String.valueOf(c) : Integer.toString(digit + 1));
    }
    return banner.isEmpty() ? List.of() : List.of(digits.toString());
  }

  private record Node(Column column, String path, int parent) {
    String key() {
      return path.isEmpty()
          ? column.key()
          : column.key().isEmpty() ? path : path + "." + column.key();
    }

    List<Node> below(int self) {
      return column.children().stream().map(child -> new Node(child, key(), self)).toList();
    }
  }

  private void collectLeaves(Node node) {
    entries.stream().filter(entry -> node.key().equals(entry.key())).forEach(leaves::add);
    node.below(-1).forEach(this::collectLeaves);
  }

  private static Entry entry(Node node, String firstRow) {
    Column column = node.column();
    boolean leaf = column.children().isEmpty();
    return new Entry(
        leaf ? node.key() : null,
        node.parent(),
        TableLabels.join(firstRow, node.key()),
        new Label(column.label(), column.aliases()),
        column.quantity());
  }

  /** What is printed first of it, folded. */
  String first() {
    String words = banner.folded().isEmpty() ? corner.folded() : banner.folded();
    return words.isEmpty() ? entries.get(0).label().folded() : words;
  }

  /** The title across the block; without text where there is none. */
  Label banner() {
    return banner;
  }

  /** The label above the row labels; without text where there is none. */
  Label corner() {
    return corner;
  }

  /** Headings as they are read: the upper row first. */
  List<Entry> entries() {
    return entries;
  }

  /** Columns of figures, left to right. */
  List<Entry> leaves() {
    return leaves;
  }

  /** The rows of headings, the upper one first, each from left to right. */
  List<List<Entry>> levels() {
    Map<Integer, List<Entry>> levels =
        entries.stream().collect(groupingBy(this::depth, TreeMap::new, toList()));
    return List.copyOf(levels.values());
  }

  /** The first of the columns below a heading, or of a heading over figures that column. */
  Entry firstBelow(Entry heading) {
    return leaves.stream().filter(leaf -> isBelow(leaf, heading)).findFirst().orElseThrow();
  }

  private boolean isBelow(Entry entry, Entry heading) {
    return entry.equals(heading)
        || (entry.parent() >= 0 && isBelow(entries.get(entry.parent()), heading));
  }

  /** In which row of headings a text stands, from 0; empty where it is none of them. */
  Optional<Integer> depth(Print print) {
    if (corner.fit(print).atLeast(Fit.SAME)) {
      return Optional.of(0);
    }
    return entries.stream()
        .filter(entry -> entry.label().fit(print).atLeast(Fit.NOTED))
        .min(Comparator.comparing(entry -> entry.label().fit(print)))
        .map(this::depth);
  }

  private int depth(Entry entry) {
    return entry.parent() < 0 ? 0 : 1 + depth(entries.get(entry.parent()));
  }

  /** Whether there is but one row of headings. */
  boolean isFlat() {
    return tree.stream().allMatch(column -> column.children().isEmpty());
  }

  /** Whether a text is one of the headings over the figures. */
  boolean isColumn(Print print) {
    return entries.stream().anyMatch(entry -> entry.label().fit(print) != Fit.NONE);
  }

  /** Whether a text is without doubt one of the headings over the figures. */
  boolean isSurelyColumn(Print print) {
    return entries.stream().anyMatch(entry -> entry.label().fit(print).atLeast(Fit.SAME));
  }

  /** Whether a text is one of the headings, or the title of the block. */
  boolean isLike(Print print) {
    return banner.fit(print) != Fit.NONE
        || corner.fit(print) != Fit.NONE
        || entries.stream().anyMatch(entry -> entry.label().fit(print) != Fit.NONE);
  }

  /** Whether a text is one of the headings, or the title of the block. */
  boolean isLike(String text) {
    return isLike(Print.of(text));
  }

  /** All headings as they are compared. */
  Set<String> folded() {
    Set<String> all = new HashSet<>(List.of(banner.folded(), corner.folded()));
    entries.forEach(entry -> all.addAll(entry.label().words()));
    return all;
  }

  /**
   * A heading.
   *
   * @param key path of the column below its row, null for a heading over others
   * @param parent number of the heading it stands under, or -1
   * @param place path to name it in findings: that of its first figure
   * @param label its label
   * @param quantity what the column counts
   */
  record Entry(@Nullable String key, int parent, String place, Label label, Quantity quantity) {}
}
