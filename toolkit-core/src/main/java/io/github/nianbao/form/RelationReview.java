package io.github.nianbao.form;

import io.github.nianbao.finding.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks for what is wrong with the relations of a form: their paths and their messages. */
final class RelationReview {
  private final Form form;
  private final Messages messages;
  private final Complaints complaints;

  RelationReview(Form form, Messages messages, Complaints complaints) {
    this.form = form;
    this.messages = messages;
    this.complaints = complaints;
  }

  /** Complains of one relation, which stands at {@code place}. */
  void run(Relation relation, String place) {
    List<FigureField> fields =
        form.table(relation.table())
            .map(table -> List.copyOf(table.fields().values()))
            .orElse(List.of());
    if (fields.isEmpty()) {
      complaints.add("PATH", place + ".table", Map.of("path", relation.table()));
      return;
    }
    List<String> bindings = Equations.bindings(relation, fields);
    for (String binding : bindings) {
      Stream.concat(relation.left().stream(), relation.right().stream())
          .filter(term -> Equations.terms(term, binding, fields).isEmpty())
          .forEach(
              term -> complaints.add("PATH", place, Map.of("path", term.replace("*", binding))));
    }
    message(relation, fields, place);
    for (String binding : relation.severities().keySet()) {
      if (!bindings.contains(binding)) {
        complaints.add("PATH", place + ".severities", Map.of("path", binding));
      }
    }
  }

  /** A relation must have words for when it does not hold, and its figures must fill them. */
  private void message(Relation relation, List<FigureField> fields, String place) {
    String bundled = relation.code() + ".message";
    if (relation.message().isEmpty() && !messages.has(bundled)) {
      complaints.add("MESSAGE", place, Map.of("code", relation.code()));
      return;
    }
    Collection<String> texts =
        relation.message().isEmpty()
            ? List.of(messages.pattern(bundled))
            : relation.message().values();
    Equations.of(relation, fields).stream()
        .map(Equation::places)
        .distinct()
        .forEach(
            known -> texts.forEach(text -> complaints.places(text, known, place + ".message")));
  }
}
