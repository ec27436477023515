/**
 * Blocks set and divided over pages: what stands where, in points from the top left of the type
 * area. Nothing of the PDF library enters.
 */
@NullMarked
package io.github.nianbao.write.pdf.page;

import org.jspecify.annotations.NullMarked;
