/**
 * The PDF writer. A document is set in lines and cells ({@code text}, {@code table}), divided over
 * pages ({@code page}), then painted ({@code paint}) with what makes it last ({@code archive}).
 * OpenPDF only writes what is decided here; its own layout stays out.
 */
@NullMarked
package io.github.nianbao.write.pdf;

import org.jspecify.annotations.NullMarked;
