package io.github.nianbao.maven.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was made of what, and under which configuration. A small text file, a line for each file.
 *
 * @param configuration hash of all that every output depends on
 * @param entries by the name of the source
 */
record Ledger(String configuration, Map<String, Entry> entries) {
  private static final Ledger EMPTY = new Ledger("", Map.of());
  private static final String HEAD = "nianbao 1 ";
  private static final Pattern LINE = Pattern.compile("(source|output) ([0-9a-f]{64}|-) (.+)");

  Ledger {
    entries = Collections.unmodifiableMap(new TreeMap<>(entries));
  }

  /**
   * What was made of one source.
   *
   * @param hash hash of the source, or {@link #OPEN}
   * @param outputs hashes of the outputs by their names below the output folder
   */
  record Entry(String hash, Map<String, String> outputs) {
    /** In place of a hash: the work is to be done again whatever the source holds. */
    static final String OPEN = "-";

    Entry {
      outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }
  }

  /** The ledger in a file; an empty one where the file is absent or anything in it is odd. */
  static Ledger read(Path file) {
    try {
      return parse(Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return EMPTY; // the first build, or a file that nobody can read: all is made anew
    }
  }

  private static Ledger parse(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).startsWith(HEAD)) {
      return EMPTY;
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    String source = null;
    for (String line : lines.subList(1, lines.size())) {
      Matcher matcher = LINE.matcher(line);
      boolean output = line.startsWith("output");
      if (!matcher.matches() || (output && source == null)) {
        return EMPTY;
      }
      if (output) {
        Entry begun = entries.get(source);
        Map<String, String> outputs = new LinkedHashMap<>(begun.outputs());
        outputs.put(matcher.group(3), matcher.group(2));
        entries.put(source, new Entry(begun.hash(), outputs));
      } else {
        source = matcher.group(3);
        entries.put(source, new Entry(matcher.group(2), Map.of()));
      }
    }
    return new Ledger(lines.get(0).substring(HEAD.length()), entries);
  }

  /** The ledger as it stands in its file. */
  String text() {
    StringBuilder text = new StringBuilder(HEAD + configuration + "\n");
    entries.forEach(
        (name, entry) -> {
          text.append("source " + entry.hash() + " " + name + "\n");
          entry
              .outputs()
              .forEach((output, hash) -> text.append("output " + hash + " " + output + "\n"));
        });
    return text.toString();
  }
}
