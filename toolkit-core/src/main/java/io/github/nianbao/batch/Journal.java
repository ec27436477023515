package io.github.nianbao.batch;

import io.github.nianbao.io.GrowingFile;
import io.github.nianbao.io.LineFile;
import io.github.nianbao.io.OutputException;
import io.github.nianbao.io.OutputTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * What is done so far, a line for each input, on disk as soon as it is done: the last line of an
 * input holds. In memory there is only where the lines stand. When all is done the lines become the
 * manifest and the journal goes; a later run begins with what the manifest says.
 *
 * <p>Safe for use by several threads.
 */
final class Journal implements AutoCloseable {
  private final OutputTree tree;
  private final LineFile lines;
  private final ConcurrentMap<String, Long> places = new ConcurrentHashMap<>();

  private Journal(OutputTree tree, LineFile lines) {
    this.tree = tree;
    this.lines = lines;
  }

  /**
   * The journal in a folder of outputs.
   *
   * @throws OutputException when it cannot be written, when another process writes it, or when the
   *     folder holds an overview, a manifest or figures that are not ours
   */
  static Journal open(OutputTree tree) {
    boolean begun = tree.has(Top.JOURNAL);
    boolean finished = !begun && isManifest(tree);
    if (!begun && !finished) {
      refuseForeign(tree);
    }
    Journal journal = new Journal(tree, tree.lines(Top.JOURNAL));
    journal.lines.each(journal::note);
    if (finished) {
      journal.takeManifest();
    }
    return journal;
  }

  private static boolean isManifest(OutputTree tree) {
    if (!tree.has(Top.MANIFEST)) {
      return false;
    }
    try (BufferedReader manifest = Files.newBufferedReader(tree.path(Top.MANIFEST))) {
      String first = manifest.readLine();
      return first != null && ConvertedJson.line(first) != null;
    } catch (IOException e) {
      return false;
    }
  }

  private static void refuseForeign(OutputTree tree) {
    for (String file : Top.ALL) {
      if (tree.has(file)) {
        throw OutputException.foreign(tree.path(file));
      }
    }
  }

  private void takeManifest() {
    try (BufferedReader manifest = Files.newBufferedReader(tree.path(Top.MANIFEST))) {
      for (String line = manifest.readLine(); line != null; line = manifest.readLine()) {
        note(line, lines.add(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void note(String line, long place) {
    Converted converted = ConvertedJson.line(line);
    if (converted != null) {
      places.put(converted.input().source(), place);
    }
  }

  /** What is known of an input; null when nothing is. */
  @Nullable Converted last(String source) {
    Long place = places.get(source);
    return place == null ? null : ConvertedJson.line(lines.read(place));
  }

  /** Writes down what became of an input. */
  void add(Converted converted) {
    places.put(converted.input().source(), lines.add(ConvertedJson.line(converted)));
  }

  /** Makes the manifest of the lines of these inputs, in this order, into an unfinished file. */
  void manifest(List<Item> items, GrowingFile manifest) {
    for (Item item : items) {
      Converted converted = last(item.source());
      if (converted != null) {
        manifest.add(ConvertedJson.line(converted)).add("\n");
      }
    }
  }

  /** All is done, and the manifest in place. */
  void finish() {
    close();
    tree.delete(Top.JOURNAL);
  }

  @Override
  public void close() {
    lines.close();
  }
}
