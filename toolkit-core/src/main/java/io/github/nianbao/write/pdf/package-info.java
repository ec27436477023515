/**
 * The PDF writer. Pages that {@code layout} has set are painted ({@code paint}) with what makes the
 * file last ({@code archive}). OpenPDF only writes what is decided there; its own layout stays out.
 */
@NullMarked
package io.github.nianbao.write.pdf;

import org.jspecify.annotations.NullMarked;
