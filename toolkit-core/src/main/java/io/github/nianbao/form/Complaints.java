package io.github.nianbao.form;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with one file, gathered while it is read. Used by one thread. */
final class Complaints {
  private final String prefix;
  private final String file;
  private final Messages messages;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param prefix first letter of the codes, {@code F} for forms and {@code S} for styles
   * @param file name of the file as the user knows it
   */
  Complaints(String prefix, String file, Messages messages) {
    this.prefix = prefix;
    this.file = file;
    this.messages = messages;
  }

  /**
   * Adds a complaint about a place of the file, such as {@code tables[0].widths}; empty for the
   * whole file.
   */
  void add(String kind, String place, Map<String, String> values) {
    add(kind, place, values, Source.file(file));
  }

  /**
   * Adds a complaint with its line and column.
   *
   * @param kind second part of the code, with the variant of the message if there are several:
   *     {@code KEY}, {@code FILE.missing}
   */
  void add(String kind, String place, Map<String, String> values, Source source) {
    Map<String, String> all = new HashMap<>(values);
    all.put("file", file);
    all.put("place", place.isEmpty() ? "/" : place);
    String key = prefix + "-" + kind + (kind.contains(".") ? "" : ".message");
    findings.add(messages.error(key, place.isEmpty() ? null : place, all).at(source));
  }

  /** Complains of each place of a message pattern that nothing will fill. */
  void places(String pattern, Set<String> known, String place) {
    String listed = known.stream().sorted().collect(Collectors.joining("}, {", "{", "}"));
    for (String name : Messages.places(pattern)) {
      if (!known.contains(name)) {
        add("PLACEHOLDER", place, Map.of("name", name, "known", listed));
      }
    }
  }

  /** Whether nothing is wrong so far. */
  boolean isEmpty() {
    return findings.isEmpty();
  }

  /** The name of the file. */
  String file() {
    return file;
  }

  /**
   * Ends the reading.
   *
   * @throws FindingsException with all complaints, if there are any
   */
  void raise() {
    if (!findings.isEmpty()) {
      throw new FindingsException(findings);
    }
  }
}
