package io.github.nianbao.report;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with an input; hands it out in the order of the input. */
final class Complaints {
  private final JsonText text;
  private final Messages messages;
  private final List<Complaint> complaints = new ArrayList<>();

  Complaints(JsonText text, Messages messages) {
    this.text = text;
    this.messages = messages;
  }

  private record Complaint(int offset, Finding finding) {}

  /**
   * Adds a complaint.
   *
   * @param code code of the finding
   * @param key key of its message
   * @param offset character it is about
   * @param path path of the value concerned, or null
   * @param values what the places of the message are filled with
   */
  void add(String code, String key, int offset, @Nullable String path, Map<String, String> values) {
    Finding finding = Finding.of(code, Severity.ERROR, path, messages.text(key, values));
    complaints.add(new Complaint(offset, finding.at(text.source(offset))));
  }

  boolean isEmpty() {
    return complaints.isEmpty();
  }

  /** Whether any complaint concerns {@code path} or a value inside it. */
  boolean concerns(String path) {
    return complaints.stream()
        .map(complaint -> complaint.finding().path())
        .anyMatch(other -> other != null && Place.within(other, path));
  }

  /** All complaints as an exception, sorted by place. */
  FindingsException exception() {
    return new FindingsException(
        complaints.stream()
            .sorted(Comparator.comparingInt(Complaint::offset))
            .map(Complaint::finding)
            .toList());
  }

  /**
   * @throws FindingsException when there is any complaint
   */
  void throwIfAny() {
    if (!isEmpty()) {
      throw exception();
    }
  }

  Messages messages() {
    return messages;
  }

  JsonText text() {
    return text;
  }
}
