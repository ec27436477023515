/**
 * Documents set on pages: what stands where, for every writer whose format has pages. A document is
 * set in lines and cells ({@code text}, {@code table}) of the faces there are ({@code face}) and
 * divided over pages ({@code page}). No engine enters: a page is geometry in points, a face is the
 * bytes of a font file.
 */
@NullMarked
package io.github.nianbao.layout;

import org.jspecify.annotations.NullMarked;
