/**
 * Tables measured and divided over pages: column edges, row heights, the break between two pages.
 * Plain geometry in points; no engine enters.
 */
@NullMarked
package io.github.nianbao.layout.table;

import org.jspecify.annotations.NullMarked;
