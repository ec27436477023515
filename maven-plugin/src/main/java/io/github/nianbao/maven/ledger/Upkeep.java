package io.github.nianbao.maven.ledger;

import io.github.nianbao.io.ContentHash;
import io.github.nianbao.io.OutputFiles;
import io.github.nianbao.io.OutputTree;
import io.github.nianbao.maven.ledger.Ledger.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Keeps the outputs in a folder in step with their sources. Ask {@link #isCurrent} for every source
 * there is, tell of what was made with {@link #made}, then {@link #finish}. For use by one thread.
 */
public final class Upkeep {
  private final Path file;
  private final Path folder;
  private final OutputTree tree;
  private final String configuration;
  private final Ledger before;
  private final Map<String, String> sources = new HashMap<>();
  private final Map<String, Entry> after = new TreeMap<>();

  /**
   * @param file where the ledger is kept between builds
   * @param folder folder of the outputs
   * @param configuration hash of all that every output depends on
   * @throws io.github.nianbao.io.OutputException when the folder cannot be written to
   */
  public Upkeep(Path file, Path folder, String configuration) {
    this.file = file;
    this.folder = folder;
    this.tree = OutputTree.in(folder);
    this.configuration = configuration;
    this.before = Ledger.read(file);
  }

  /** Whether the outputs of a source are what would be made again. */
  public boolean isCurrent(SourceFile source) {
    String hash = hash(source.path());
    sources.put(source.name(), hash);
    Entry entry = before.entries().get(source.name());
    boolean current =
        entry != null
            && before.configuration().equals(configuration)
            && !hash.equals(Entry.OPEN)
            && entry.hash().equals(hash)
            && entry.outputs().entrySet().stream().allMatch(this::untouched);
    if (current) {
      after.put(source.name(), entry);
    }
    return current;
  }

  /**
   * Notes what was made of a source.
   *
   * @param settled whether it need not be made again while nothing changes
   */
  public void made(SourceFile source, Collection<Path> outputs, boolean settled) {
    Map<String, String> hashes = new LinkedHashMap<>();
    outputs.forEach(output -> hashes.put(name(output), hash(output)));
    String hash = sources.getOrDefault(source.name(), Entry.OPEN);
    after.put(source.name(), new Entry(settled ? hash : Entry.OPEN, hashes));
  }

  /** The outputs of a source, whether made now or before; empty when there are none. */
  public List<Path> outputs(SourceFile source) {
    Entry entry = after.get(source.name());
    return entry == null ? List.of() : entry.outputs().keySet().stream().map(tree::path).toList();
  }

  /**
   * Removes what was made of sources that are gone, unless somebody changed it since, and keeps the
   * ledger. Outputs of a source that could not be used this time stay as they are.
   *
   * @return the files removed
   * @throws io.github.nianbao.io.OutputException when one cannot be removed, or the ledger cannot
   *     be written
   */
  public List<Path> finish() {
    before.entries().forEach(this::keepOpen);
    List<String> leftovers = leftovers();
    leftovers.forEach(tree::delete);
    Ledger ledger = new Ledger(configuration, after);
    boolean known = ledger.equals(before) || (ledger.entries().isEmpty() && !Files.exists(file));
    if (!known) {
      byte[] text = ledger.text().getBytes(StandardCharsets.UTF_8);
      OutputFiles.of(Map.of(file, text)).write();
    }
    return leftovers.stream().map(tree::path).toList();
  }

  private void keepOpen(String name, Entry entry) {
    if (sources.containsKey(name)) {
      after.putIfAbsent(name, new Entry(Entry.OPEN, entry.outputs()));
    }
  }

  private List<String> leftovers() {
    Set<String> wanted = new TreeSet<>();
    after.values().forEach(entry -> wanted.addAll(entry.outputs().keySet()));
    List<String> leftovers = new ArrayList<>();
    for (Entry entry : before.entries().values()) {
      for (Map.Entry<String, String> output : entry.outputs().entrySet()) {
        if (!wanted.contains(output.getKey()) && untouched(output)) {
          leftovers.add(output.getKey());
        }
      }
    }
    return leftovers;
  }

  /** Whether an output is there, in our folder, as we made it. */
  private boolean untouched(Map.Entry<String, String> output) {
    return tree.holds(output.getKey(), output.getValue());
  }

  private String name(Path output) {
    return folder.relativize(output).toString().replace('\\', '/');
  }

  private static String hash(Path path) {
    try {
      return ContentHash.of(path);
    } catch (IOException e) {
      return Entry.OPEN; // it is looked at again, and complained of, when its turn comes
    }
  }
}
