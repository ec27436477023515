package io.github.nianbao.batch;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.io.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Converts inputs one by one, whatever comes of them. Safe for use by several threads. */
final class ConversionRun {
  private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Ledger ledger;
  private final boolean resume;
  private final Messages messages;
  private final Conversion.Progress progress;
  private final AtomicInteger resumed = new AtomicInteger();

  ConversionRun(Ledger ledger, boolean resume, Messages messages, Conversion.Progress progress) {
    this.ledger = ledger;
    this.resume = resume;
    this.messages = messages;
    this.progress = progress;
  }

  /**
   * Converts all inputs that are not done yet.
   *
   * @return the number of those that were done
   */
  int convert(List<Item> items, Crew crew) {
    crew.each(items, this::convert);
    return resumed.get();
  }

  private void convert(Item item, Hand hand) {
    if (item.obstacle() != null) {
      tell(ledger.commit(item, hashOf(item), Product.without(passedOver(item)), 0), false);
      return;
    }
    try {
      String sha256 = ContentHash.of(item.file());
      Converted kept = resume ? ledger.done(item, sha256) : null;
      tell(kept == null ? again(item, sha256, hand) : kept, kept != null);
    } catch (IOException e) {
      Product none = Product.without(without(Ending.FAILED, "I-FILE.unreadable", item));
      tell(ledger.commit(item, null, none, 0), false);
    }
  }

  private void tell(Converted converted, boolean kept) {
    synchronized (progress) {
      if (kept) {
        resumed.incrementAndGet();
        progress.kept(converted);
      } else {
        progress.done(converted);
      }
    }
  }

  /** Converts an input, whatever was done before. */
  Converted again(Item item, String sha256, Hand hand) {
    long start = System.nanoTime();
    Product product =
        hand.work(new Task.Convert(item.file(), item.source(), sha256), item.source());
    return ledger.commit(item, sha256, product, since(start));
  }

  /** Seconds since a time of {@link System#nanoTime}. */
  static double since(long start) {
    return (System.nanoTime() - start) / NANOS;
  }

  private static @Nullable String hashOf(Item item) {
    try {
      // Two that cannot be named may look alike: nothing is said of either.
      return item.obstacle() != Item.Obstacle.UNNAMEABLE
              && Files.isRegularFile(item.file(), LinkOption.NOFOLLOW_LINKS)
          ? ContentHash.of(item.file())
          : null;
    } catch (IOException e) {
      return null;
    }
  }

  private Converted.Result passedOver(Item item) {
    return switch (item.obstacle() == null ? Item.Obstacle.KIND : item.obstacle()) {
      case MISSING -> without(Ending.FAILED, "I-FILE.missing", item);
      case UNREADABLE -> without(Ending.FAILED, "I-FILE.unreadable", item);
      case UNNAMEABLE -> without(Ending.FAILED, "I-FILE.unnameable", item);
      case KIND, LINK -> skipped(item);
    };
  }

  private Converted.Result without(Ending ending, String key, Item item) {
    Finding reason = messages.error(key, null, Map.of("file", item.source()));
    return Converted.Result.without(ending, reason.at(Source.file(item.source())));
  }

  private Converted.Result skipped(Item item) {
    String kind = String.valueOf(item.obstacle()).toLowerCase(Locale.ROOT);
    String text = messages.text("C-SKIPPED." + kind, Map.of("file", item.source()));
    Finding reason = Finding.of("C-SKIPPED", Severity.INFO, null, text);
    return Converted.Result.without(Ending.SKIPPED, reason.at(Source.file(item.source())));
  }
}
