package io.github.nianbao.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of another form come over into this one. Figures of the same path in tables that
 * both forms have are carried without being listed.
 *
 * @param from id of the other form
 * @param carries what happens to figures whose path or meaning differs
 */
public record Migration(String from, List<Carry> carries) {
  public Migration {
    carries = List.copyOf(carries);
  }

  /**
   * One figure's way.
   *
   * @param from path in the other form, {@code *} for every column; null where there is no source
   * @param to paths in this form; empty when the figure goes to the annex
   * @param how what kind of carry it is
   */
  public record Carry(@Nullable String from, List<String> to, How how) {
    public Carry {
      to = List.copyOf(to);
    }
  }

  /** Kinds of carry. */
  public enum How {
    /** Same meaning. */
    CARRIED,
    /** Same figure, meaning close. */
    CARRIED_WITH_CAUTION,
    /**
     * 0 becomes a zero in every target; anything else leaves them unknown and goes to the annex.
     */
    SPLIT_ZERO,
    /** Goes to the annex under its own label. */
    ANNEX,
    /** Cannot be known. */
    UNKNOWN
  }
}
