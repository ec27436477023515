package io.github.nianbao.batch;

import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Source;
import io.github.nianbao.io.ContentHash;
import io.github.nianbao.io.Obstacle;
import io.github.nianbao.io.OutputException;
import io.github.nianbao.io.OutputTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was made into the folder of outputs, writes it down, and says what is there already.
 * Safe for use by several threads on different inputs.
 */
final class Ledger {
  /** Reasons that another run may not meet again. */
  private static final Set<String> PASSING =
      Set.of("C-MEMORY", "C-CRASH", "C-CHANGED", "C-WRITE", "I-FILE");

  private final Journal journal;
  private final OutputTree tree;
  private final String made;
  private final Messages messages;
  private final Set<String> places = new HashSet<>();

  Ledger(Journal journal, OutputTree tree, String made, Messages messages) {
    this.journal = journal;
    this.tree = tree;
    this.made = made;
    this.messages = messages;
  }

  /** Reserves the places of all inputs: what another input writes is no leftover. */
  void reserve(List<Item> items) {
    items.forEach(item -> places.add(item.place()));
  }

  Journal journal() {
    return journal;
  }

  OutputTree tree() {
    return tree;
  }

  /** What was written down last about an input. */
  @Nullable Converted last(Item item) {
    return journal.last(item.source());
  }

  /** Where the report of an input stands. */
  Path report(Converted converted) {
    return tree.path(converted.outputs().get(0).file()).toAbsolutePath();
  }

  /** What was written down about an input, if doing it again would give the same; else null. */
  @Nullable Converted done(Item item, String sha256) {
    Converted last = last(item);
    if (last == null
        || !made.equals(last.stamp().made())
        || !sha256.equals(last.input().sha256())
        || last.result().ending() == Ending.TIMEOUT
        || last.result().ending() == Ending.SKIPPED
        || last.result().reasons().stream().anyMatch(reason -> PASSING.contains(reason.code()))) {
      return null;
    }
    boolean written = last.result().ending() != Ending.FAILED;
    boolean there =
        last.outputs().stream()
            .allMatch(file -> isPlace(file, item) && tree.holds(file.file(), file.sha256()));
    return there && written != last.outputs().isEmpty() ? last : null;
  }

  private static boolean isPlace(Converted.Output output, Item item) {
    String start = item.place() + ".";
    return output.file().startsWith(start) && output.file().indexOf('/', start.length()) < 0;
  }

  /**
   * Writes the files of a product and writes it down. What an earlier run made of the same input
   * and this one did not is removed, unless somebody has changed it.
   *
   * @param seconds how long it took
   * @throws OutputException when nothing can be written any more
   */
  Converted commit(Item item, @Nullable String sha256, Product product, double seconds) {
    Converted last = last(item);
    Converted.Input input = new Converted.Input(item.source(), sha256);
    Converted.Stamp stamp = new Converted.Stamp(made, null, seconds);
    Converted now;
    try {
      now = new Converted(input, product.result(), write(item, product), stamp);
    } catch (OutputException e) {
      if (e.obstacle() == Obstacle.OTHER) {
        throw e;
      }
      now = new Converted(input, unwritable(item, e), List.of(), stamp);
    }
    if (last != null) {
      removeLeftovers(item, last, now);
    }
    journal.add(now);
    return now;
  }

  /**
   * Writes down that a report was compared with that of the year before.
   *
   * @param product what came of it; without files where nothing has changed
   * @param previous hash of the input it was compared with
   */
  void compared(Item item, Converted last, Product product, String previous, double seconds) {
    Converted.Stamp stamp = last.stamp().after(previous, seconds);
    List<Converted.Output> outputs =
        product.files().isEmpty() ? last.outputs() : write(item, product);
    journal.add(new Converted(last.input(), product.result(), outputs, stamp));
  }

  private List<Converted.Output> write(Item item, Product product) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<Converted.Output> outputs = new ArrayList<>();
    product
        .files()
        .forEach(
            (extension, content) -> {
              String file = item.place() + "." + extension;
              files.put(file, content);
              outputs.add(new Converted.Output(file, ContentHash.of(content)));
            });
    tree.write(files);
    return outputs;
  }

  private Converted.Result unwritable(Item item, OutputException error) {
    Map<String, String> values =
        Map.of("place", error.place().toString(), "reason", error.reason());
    return Converted.Result.without(
        Ending.FAILED,
        messages.error("C-WRITE.message", null, values).at(Source.file(item.source())));
  }

  private void removeLeftovers(Item item, Converted last, Converted now) {
    List<String> kept = now.outputs().stream().map(Converted.Output::file).toList();
    for (Converted.Output old : last.outputs()) {
      boolean another = !isPlace(old, item) && places.contains(stem(old.file()));
      if (!kept.contains(old.file()) && !another && tree.holds(old.file(), old.sha256())) {
        tree.delete(old.file());
      }
    }
  }

  private static String stem(String file) {
    int dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }
}
