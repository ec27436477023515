package io.github.nianbao.batch;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Settings;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Source;
import io.github.nianbao.io.OutputException;
import io.github.nianbao.io.OutputTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Converts whole folders: every file is read, brought into one form, checked and rendered, and the
 * tree of the inputs is repeated below the folder of outputs. At its top then stand {@code
 * manifest.jsonl} (a {@link Converted} as JSON for each input), {@code figures.csv} and {@code
 * index.html}.
 *
 * <p>Every input ends in exactly one {@link Ending}; no input stops the others. Where a run ended
 * early, for whatever reason, a run with {@link Order#resume()} goes on where it stopped, and its
 * outputs are those of an undisturbed run, byte for byte, but for the seconds in the manifest.
 *
 * <pre>{@code
 * Workers workers = Workers.processes(JavaCommand.of(javaHome, classPath));
 * Conversion conversion = new Conversion(settings, Recipe.to("2021"), workers, Pace.of(2));
 * ConversionSummary summary =
 *     conversion.run(Order.of(List.of(Path.of("archive")), Path.of("converted")), Progress.NONE);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads on different folders of outputs.
 */
public final class Conversion {
  private final Setup setup;
  private final Workers workers;
  private final Pace pace;
  private final Messages messages;

  /**
   * @param settings the user's settings
   * @param recipe what becomes of each input
   * @param workers where the work is done
   * @param pace how much at a time, and for how long
   */
  public Conversion(Settings settings, Recipe recipe, Workers workers, Pace pace) {
    this.setup = new Setup(settings, recipe);
    this.workers = workers;
    this.pace = pace;
    this.messages = Messages.in(settings.language());
  }

  /** Told of what happens, from one thread at a time. */
  public interface Progress {
    /** Tells nobody. */
    Progress NONE =
        new Progress() {
          @Override
          public void begin(int inputs) {}

          @Override
          public void done(Converted converted) {}
        };

    /** So many inputs there are. */
    void begin(int inputs);

    /** This is what became of one of them. */
    void done(Converted converted);

    /** This is what became of one of them in an earlier run, which is left as it is. */
    default void kept(Converted converted) {
      done(converted);
    }
  }

  /**
   * Converts all inputs.
   *
   * @throws FindingsException when nothing was begun: the user's form, template or style is wrong,
   *     there is nothing to convert, or an input lies in the folder of outputs
   * @throws OutputException when nothing can be written to the folder of outputs, or nothing any
   *     more
   * @throws CancellationException when the thread was interrupted
   * @throws java.io.UncheckedIOException when workers cannot be started
   */
  public ConversionSummary run(Order order, Progress progress) {
    try {
      return convert(order, progress);
    } catch (OutputException e) {
      if (Thread.currentThread().isInterrupted()) {
        // Java closes a file whose thread is interrupted: the disk is well.
        throw (CancellationException)
            new CancellationException("Interrupted while converting").initCause(e);
      }
      throw e;
    }
  }

  private ConversionSummary convert(Order order, Progress progress) {
    Path inside = InputTree.inside(order.inputs(), order.output());
    if (inside != null) {
      throw new FindingsException(refusal("C-INSIDE.message", inside.toString()));
    }
    List<Item> items = InputTree.of(order.inputs(), order.output());
    if (items.stream().allMatch(Item::isHopeless)) {
      throw new FindingsException(refusals(items, order.inputs().get(0)));
    }
    Nianbao nianbao = Nianbao.create(setup.settings());
    OutputTree tree = OutputTree.in(order.output());
    try (Journal journal = Journal.open(tree)) {
      tree.sweep();
      Ledger ledger = new Ledger(journal, tree, Fingerprint.of(setup), messages);
      ledger.reserve(items);
      int resumed;
      try (Crew crew = new Crew(workers, setup, pace)) {
        progress.begin(items.size());
        ConversionRun run = new ConversionRun(ledger, order.resume(), messages, progress);
        resumed = run.convert(items, crew);
        new YearComparison(ledger, run).compare(items, crew);
      }
      ConversionSummary summary =
          new Books(nianbao, ledger, messages).close(items, order.byteOrderMark(), resumed);
      journal.finish();
      return summary;
    }
  }

  /** Why there is nothing to convert. */
  private List<Finding> refusals(List<Item> items, Path first) {
    List<Finding> missing =
        items.stream()
            .filter(item -> item.obstacle() == Item.Obstacle.MISSING)
            .map(item -> refusal("I-FILE.missing", item.source()))
            .toList();
    return missing.isEmpty() ? List.of(refusal("I-FILE.sources", first.toString())) : missing;
  }

  private Finding refusal(String key, String file) {
    return messages.error(key, null, Map.of("file", file)).at(Source.file(file));
  }
}
