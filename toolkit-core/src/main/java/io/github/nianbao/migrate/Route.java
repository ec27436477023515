package io.github.nianbao.migrate;

import io.github.nianbao.form.Equation;
import io.github.nianbao.form.Equations;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.Migration;
import io.github.nianbao.form.Migration.Carry;
import io.github.nianbao.form.MigrationPlan;
import io.github.nianbao.form.Relation.Comparison;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way from one form into another, worked out once. Immutable.
 *
 * @param carries what becomes of every figure
 * @param from figures of the old form by path, in its reading order
 * @param to figures of the new form by path, in its reading order
 * @param relations relations of the old form
 */
record Route(
    List<Carry> carries,
    Map<String, FigureField> from,
    Map<String, FigureField> to,
    List<Equation> relations) {
  private static final List<String> COLUMNS = List.of("columns");

  static Route of(Migration migration, Form source, Form target) {
    List<Carry> carries = MigrationPlan.of(migration, source, target).carries();
    return new Route(carries, source.fields(), target.fields(), Equations.of(source));
  }

  /** Key of the table that a carry starts from, or of the one it goes to if it has no start. */
  static String table(Carry carry) {
    String path = carry.from() == null ? carry.to().get(0) : carry.from();
    return path.substring(0, path.indexOf('.'));
  }

  /** The relation that makes a figure suspicious when it holds, if there is one (T2-19-ITEMS). */
  Optional<Equation> suspicion(String path) {
    return relations.stream()
        .filter(equation -> equation.relation().comparison() == Comparison.DIFFERENT)
        .filter(equation -> equation.left().get(0).field().path().equals(path))
        .findFirst();
  }

  /** The sum over its column in which a figure is a part, if there is one (T3-SUM). */
  Optional<Equation> columnSum(String path) {
    return relations.stream()
        .filter(equation -> equation.relation().comparison() == Comparison.EQUAL)
        .filter(equation -> equation.relation().each().equals(COLUMNS))
        .filter(
            equation -> equation.left().stream().anyMatch(term -> term.field().path().equals(path)))
        .findFirst();
  }
}
