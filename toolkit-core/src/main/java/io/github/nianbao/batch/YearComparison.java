package io.github.nianbao.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares each report with the same issuer's report of the year before, where both are there: what
 * was open at the end of a year must be open at the beginning of the next. Of several reports of
 * one year the first input counts. Comes after the conversion of all, since only then is known who
 * wrote what when.
 */
final class YearComparison {
  private final Ledger ledger;
  private final ConversionRun run;

  YearComparison(Ledger ledger, ConversionRun run) {
    this.ledger = ledger;
    this.run = run;
  }

  /** Whose report, of which year. */
  private record Edition(String issuer, int year) {
    static @Nullable Edition of(@Nullable Converted converted) {
      if (converted == null || converted.outputs().isEmpty()) {
        return null;
      }
      String issuer = converted.result().issuer();
      Integer year = converted.result().year();
      return issuer == null || year == null ? null : new Edition(issuer, year);
    }

    Edition before() {
      return new Edition(issuer, year - 1);
    }
  }

  /** A report and that of the year before, or null where there is none. */
  private record Pair(Item item, @Nullable Item previous) {}

  void compare(List<Item> items, Crew crew) {
    Map<Edition, Item> editions = editions(items);
    List<Pair> stale = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (Item item : items) {
      Converted last = ledger.last(item);
      Edition edition = Edition.of(last);
      if (last != null && edition != null) {
        Pair pair = new Pair(item, editions.get(edition.before()));
        if (!Objects.equals(last.stamp().previous(), hash(pair.previous()))) {
          (last.stamp().previous() == null ? pairs : stale).add(pair);
        }
      }
    }
    // What an earlier run found in another report of the year before must go.
    crew.each(stale, this::convertAgain);
    pairs.addAll(stale.stream().filter(pair -> pair.previous() != null).toList());
    crew.each(pairs, this::compare);
  }

  private Map<Edition, Item> editions(List<Item> items) {
    Map<Edition, Item> editions = new HashMap<>();
    for (Item item : items) {
      Edition edition = Edition.of(ledger.last(item));
      if (edition != null) {
        editions.putIfAbsent(edition, item);
      }
    }
    return editions;
  }

  private @Nullable String hash(@Nullable Item item) {
    Converted converted = item == null ? null : ledger.last(item);
    return converted == null ? null : converted.input().sha256();
  }

  private void convertAgain(Pair pair, Hand hand) {
    String sha256 = hash(pair.item());
    if (sha256 != null) {
      run.again(pair.item(), sha256, hand);
    }
  }

  private void compare(Pair pair, Hand hand) {
    Converted now = ledger.last(pair.item());
    Converted before = pair.previous() == null ? null : ledger.last(pair.previous());
    String hash = hash(pair.previous());
    if (now == null || before == null || hash == null) {
      return;
    }
    if (now.outputs().isEmpty() || before.outputs().isEmpty()) {
      return;
    }
    long start = System.nanoTime();
    Task task = new Task.Compare(ledger.report(now), ledger.report(before));
    Product product = hand.work(task, pair.item().source());
    Ending ending = product.result().ending();
    if (ending == Ending.OK || ending == Ending.PARTIAL) {
      ledger.compared(pair.item(), now, product, hash, ConversionRun.since(start));
    }
  }
}
