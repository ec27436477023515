package io.github.nianbao.read;

import static io.github.nianbao.read.Irregularity.BANNERS_LOST;
import static io.github.nianbao.read.Irregularity.COLUMNS_BLANK;
import static io.github.nianbao.read.Irregularity.COLUMN_MISSING;
import static io.github.nianbao.read.Irregularity.COLUMN_TOO_MANY;
import static io.github.nianbao.read.Irregularity.FIGURES_BLANK;
import static io.github.nianbao.read.Irregularity.FIGURE_MISSING;
import static io.github.nianbao.read.Irregularity.FIGURE_TOO_MANY;
import static io.github.nianbao.read.Irregularity.HEADS_CUT;
import static io.github.nianbao.read.Irregularity.HEADS_LOST;
import static io.github.nianbao.read.Irregularity.HEADS_NOT_SPANNED;
import static io.github.nianbao.read.Irregularity.LABELS_REPEATED_ON_EVERY_ROW;
import static io.github.nianbao.read.Irregularity.NARROW_SIGNS;
import static io.github.nianbao.read.Irregularity.NOTES_IN_LABELS;
import static io.github.nianbao.read.Irregularity.NOTHING_SPANNED;
import static io.github.nianbao.read.Irregularity.NUMBERS_OF_LABELS_LOST;
import static io.github.nianbao.read.Irregularity.OTHER_NUMBER_STYLE;
import static io.github.nianbao.read.Irregularity.PINYIN;
import static io.github.nianbao.read.Irregularity.PRINTED_NUMBERS;
import static io.github.nianbao.read.Irregularity.PROSE_BESIDE_TABLES;
import static io.github.nianbao.read.Irregularity.ROW_MISSING;
import static io.github.nianbao.read.Irregularity.ROW_TOO_MANY;
import static io.github.nianbao.read.Irregularity.SECTION_MISSING;
import static io.github.nianbao.read.Irregularity.SECTION_TITLE_MISSING;
import static io.github.nianbao.read.Irregularity.SIGNS_IN_HEADS;
import static io.github.nianbao.read.Irregularity.SLIVER_COLUMNS;
import static io.github.nianbao.read.Irregularity.SUBHEADINGS_LIKE_TITLES;
import static io.github.nianbao.read.Irregularity.TABLES_LOST;
import static io.github.nianbao.read.Irregularity.TABLE_IN_TWO;
import static io.github.nianbao.read.Irregularity.TABLE_NOT_FILLED_IN;
import static io.github.nianbao.read.Irregularity.TABLE_OF_ANOTHER_SECTION;
import static io.github.nianbao.read.Irregularity.TITLE_NUMBERS_LOST;
import static io.github.nianbao.read.Irregularity.TITLE_NUMBERS_REPEATED;
import static io.github.nianbao.read.Irregularity.TITLE_ROW_IN_TABLE;
import static io.github.nianbao.read.Irregularity.TITLE_SPLIT;
import static io.github.nianbao.read.Irregularity.TITLE_TYPOS;
import static io.github.nianbao.read.Irregularity.TITLE_WORDING;
import static io.github.nianbao.read.Irregularity.TITLE_WRAPPED;
import static io.github.nianbao.read.Irregularity.TRADITIONAL;
import static io.github.nianbao.read.Irregularity.TYPOS;
import static io.github.nianbao.read.Irregularity.UNITS;
import static io.github.nianbao.read.Irregularity.WORDING;
import static io.github.nianbao.read.Irregularity.YEAR_IN_LABELS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Irregularities that meet in one source. */
final class Mixture {
  private Mixture() {}

  /** Irregularities that change the same thing are not laid over one another. */
  private static final Set<Set<Irregularity>> APART =
      Set.of(
          Set.of(
              TITLE_WORDING,
              TITLE_TYPOS,
              TITLE_NUMBERS_LOST,
              TITLE_NUMBERS_REPEATED,
              TITLE_SPLIT,
              SECTION_TITLE_MISSING,
              SUBHEADINGS_LIKE_TITLES,
              TITLE_ROW_IN_TABLE,
              SECTION_MISSING,
              TRADITIONAL,
              PINYIN,
              NARROW_SIGNS,
              PROSE_BESIDE_TABLES,
              TITLE_WRAPPED),
          Set.of(
              TABLE_OF_ANOTHER_SECTION,
              TABLES_LOST,
              TABLE_IN_TWO,
              COLUMN_MISSING,
              COLUMN_TOO_MANY,
              FIGURE_MISSING,
              SECTION_MISSING,
              ROW_MISSING,
              ROW_TOO_MANY,
              HEADS_NOT_SPANNED,
              NOTHING_SPANNED,
              LABELS_REPEATED_ON_EVERY_ROW,
              SLIVER_COLUMNS,
              HEADS_LOST,
              FIGURE_TOO_MANY,
              BANNERS_LOST,
              HEADS_CUT,
              SIGNS_IN_HEADS,
              YEAR_IN_LABELS),
          Set.of(
              WORDING,
              TYPOS,
              NUMBERS_OF_LABELS_LOST,
              OTHER_NUMBER_STYLE,
              YEAR_IN_LABELS,
              HEADS_CUT,
              SIGNS_IN_HEADS,
              NOTES_IN_LABELS,
              TRADITIONAL,
              PINYIN),
          Set.of(
              FIGURES_BLANK,
              COLUMNS_BLANK,
              TABLE_NOT_FILLED_IN,
              UNITS,
              PRINTED_NUMBERS,
              SIGNS_IN_HEADS));

  /** A few that can stand together. */
  static List<Irregularity> several(Random random, int most) {
    List<Irregularity> all = List.of(Irregularity.values());
    Set<Irregularity> some = new HashSet<>();
    for (int i = 0; i < most; i++) {
      Irregularity next = all.get(random.nextInt(all.size()));
      if (isFree(next, some)) {
        some.add(next);
      }
    }
    return some.stream().sorted().toList();
  }

  /** Mixtures in which every irregularity is once. */
  static List<List<Irregularity>> ofAll(Random random, int most) {
    List<Irregularity> left = new ArrayList<>(List.of(Irregularity.values()));
    Collections.shuffle(left, random);
    List<List<Irregularity>> mixtures = new ArrayList<>();
    while (!left.isEmpty()) {
      Set<Irregularity> some = new HashSet<>();
      for (Irregularity next : left) {
        if (some.size() < most && isFree(next, some)) {
          some.add(next);
        }
      }
      left.removeAll(some);
      mixtures.add(some.stream().sorted().toList());
    }
    return mixtures;
  }

  private static boolean isFree(Irregularity next, Set<Irregularity> some) {
    return APART.stream()
        .filter(group -> group.contains(next))
        .noneMatch(group -> some.stream().anyMatch(group::contains));
  }
}
