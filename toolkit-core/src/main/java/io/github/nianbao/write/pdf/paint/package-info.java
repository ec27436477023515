/**
 * Finished pages painted: content streams, structure tree, bookmarks. It decides nothing about
 * positions.
 */
@NullMarked
package io.github.nianbao.write.pdf.paint;

import org.jspecify.annotations.NullMarked;
