/**
 * Geometry alone: from the characters and lines of a page to tables with rows, columns and merged
 * cells. No type of a PDF library, no language, no form enters; all lengths are points from the top
 * left of the page as displayed.
 */
@NullMarked
package io.github.nianbao.table.grid;

import org.jspecify.annotations.NullMarked;
