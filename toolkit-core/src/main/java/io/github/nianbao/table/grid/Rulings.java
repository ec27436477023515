package io.github.nianbao.table.grid;

import java.util.List;

/**
 * The clean lines of a page.
 *
 * @param levels from top to bottom
 * @param uprights from left to right
 */
record Rulings(List<Ruling> levels, List<Ruling> uprights) {
  Rulings {
    levels = List.copyOf(levels);
    uprights = List.copyOf(uprights);
  }
}
