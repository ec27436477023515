/**
 * Tables measured and divided over pages: column edges, row heights, the break between two pages.
 * Plain geometry in points; nothing of the PDF library enters.
 */
@NullMarked
package io.github.nianbao.write.pdf.table;

import org.jspecify.annotations.NullMarked;
