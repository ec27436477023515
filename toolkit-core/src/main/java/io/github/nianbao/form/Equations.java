package io.github.nianbao.form;

import io.github.nianbao.form.Equation.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Expands the relations of a form, see {@link Relation}, into one equation for each binding. */
public final class Equations {
  private static final String MINUS = "-";
  private static final String LAST = "last:";

  private Equations() {}

  /** All equations of a form: by relation, and within one in the order of rows or columns. */
  public static List<Equation> of(Form form) {
    List<Equation> equations = new ArrayList<>();
    for (Relation relation : form.relations()) {
      form.table(relation.table())
          .map(table -> of(relation, List.copyOf(table.fields().values())))
          .ifPresent(equations::addAll);
    }
    return List.copyOf(equations);
  }

  /** The equations of one relation, given the figures of its table. */
  static List<Equation> of(Relation relation, List<FigureField> fields) {
    return bindings(relation, fields).stream()
        .map(
            binding ->
                new Equation(
                    relation,
                    binding,
                    terms(relation.left(), binding, fields),
                    terms(relation.right(), binding, fields),
                    relation.severities().getOrDefault(binding, relation.severity())))
        .toList();
  }

  /** What {@code *} stands for in turn; a single empty text where nothing is bound. */
  static List<String> bindings(Relation relation, List<FigureField> fields) {
    List<String> each = relation.each();
    if (each.equals(List.of("columns"))) {
      return distinct(fields, FigureField::column);
    }
    if (each.equals(List.of("rows"))) {
      return distinct(fields, FigureField::row);
    }
    return each.isEmpty() ? List.of("") : each;
  }

  private static List<String> distinct(
      List<FigureField> fields, Function<FigureField, String> part) {
    return fields.stream().map(part).distinct().toList();
  }

  private static List<Term> terms(List<String> terms, String binding, List<FigureField> fields) {
    return terms.stream().flatMap(term -> terms(term, binding, fields).stream()).toList();
  }

  /** The figures of one term; none where it names no path. */
  static List<Term> terms(String term, String binding, List<FigureField> fields) {
    boolean negative = term.startsWith(MINUS);
    String unsigned = negative ? term.substring(MINUS.length()) : term;
    boolean lastYear = unsigned.startsWith(LAST);
    String pattern = lastYear ? unsigned.substring(LAST.length()) : unsigned;
    return named(pattern.replace("*", binding), fields)
        .map(field -> new Term(field, negative, lastYear))
        .toList();
  }

  private static Stream<FigureField> named(String path, List<FigureField> fields) {
    return fields.stream().filter(field -> names(path, field));
  }

  /** Whether a path is that of the figure, or of its column in a group of rows around it. */
  private static boolean names(String path, FigureField field) {
    if (path.equals(field.column())) {
      return field.row().isEmpty();
    }
    if (!path.endsWith("." + field.column())) {
      return false;
    }
    String row = path.substring(0, path.length() - field.column().length() - 1);
    return field.row().equals(row) || field.row().startsWith(row + ".");
  }
}
