package io.github.nianbao.report;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Gathers what is wrong with an input; hands it out in the order of the input. */
final class Complaints {
  /** Complaints that are kept; who has more to mend sends the wrong file. */
  private static final int LIMIT = 1000;

  private final JsonText text;
  private final Messages messages;
  private final List<Complaint> complaints = new ArrayList<>();
  private final Set<String> unread = new HashSet<>();
  private int more;

  Complaints(JsonText text, Messages messages) {
    this.text = text;
    this.messages = messages;
  }

  private record Complaint(int offset, Finding finding) {}

  /**
   * Adds a complaint.
   *
   * @param key key of its message, which begins with its code
   * @param offset character it is about
   * @param path path of the value concerned, or null
   * @param values what the places of the message are filled with
   */
  void add(String key, int offset, @Nullable String path, Map<String, String> values) {
    if (complaints.size() == LIMIT) {
      more++;
      return;
    }
    String concerned = path == null || path.isEmpty() ? null : path;
    Finding finding = messages.error(key, concerned, values).at(text.source(offset));
    complaints.add(new Complaint(offset, finding));
  }

  /** Notes that the value at {@code path} was not taken over; one complaint of it is enough. */
  void unread(String path) {
    unread.add(path);
  }

  /** Whether the tree holds the value at {@code path} as the input does. */
  boolean wasRead(String path) {
    return !unread.contains(path);
  }

  boolean isEmpty() {
    return complaints.isEmpty();
  }

  /** All complaints as an exception, sorted by place. */
  FindingsException exception() {
    List<Finding> findings = new ArrayList<>();
    complaints.stream()
        .sorted(Comparator.comparingInt(Complaint::offset))
        .forEach(complaint -> findings.add(complaint.finding()));
    if (more > 0) {
      Map<String, String> values = Map.of("count", String.valueOf(more));
      findings.add(messages.error("J-MORE.message", null, values));
    }
    return new FindingsException(findings);
  }

  /**
   * @throws FindingsException when there is any complaint
   */
  void throwIfAny() {
    if (!isEmpty()) {
      throw exception();
    }
  }

  /** Names as one text. */
  String list(Collection<String> names) {
    return messages.list(names);
  }

  /** A word of the bundle. */
  String word(String key) {
    return messages.text(key);
  }

  /** What a value is, for people: a short one as it stands, else its type. */
  String describe(JsonNode node) {
    if (node.isString()) {
      return Place.shortened(JsonLayout.text(node.asString()));
    }
    if (node.isContainer()) {
      return word(node.isArray() ? "json.type.array" : "json.type.object");
    }
    return node.isNumber() ? node.decimalValue().toPlainString() : node.asString("null");
  }

  JsonText text() {
    return text;
  }
}
