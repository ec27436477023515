package io.github.nianbao.form;

import io.github.nianbao.finding.Severity;
import java.util.List;
import java.util.Map;

/**
 * A relation that the figures of a table should satisfy. It is checked once for every binding of
 * {@code *}: for {@code columns} every column of the table, for {@code rows} every row, else every
 * key listed.
 *
 * <p>A term is a path below the table, with {@code *} for what is bound; one that names a group of
 * rows stands for the sum of all rows of the group; a leading {@code -} subtracts; a leading {@code
 * last:} takes the figure of the year before.
 *
 * @param code code of the finding when it does not hold; the bundle has its message
 * @param table key of the table
 * @param severity severity of that finding
 * @param severities severity for single bindings where it differs
 * @param each {@code columns}, {@code rows} or keys
 * @param left terms summed on the left
 * @param comparison how left and right compare when all is well
 * @param right terms summed on the right
 * @param message message of a user's own form in both languages, by language code; empty to take
 *     the bundle's
 */
public record Relation(
    String code,
    String table,
    Severity severity,
    Map<String, Severity> severities,
    List<String> each,
    List<String> left,
    Comparison comparison,
    List<String> right,
    Map<String, String> message) {
  public Relation {
    severities = Map.copyOf(severities);
    each = List.copyOf(each);
    left = List.copyOf(left);
    right = List.copyOf(right);
    message = Map.copyOf(message);
  }

  /** How two sums compare when all is well. */
  public enum Comparison {
    EQUAL,
    AT_LEAST,
    /** Equality is suspicious, unless both are 0. */
    DIFFERENT
  }
}
