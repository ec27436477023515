/**
 * The running text of pages: lines out of characters, paragraphs out of lines, and what a page only
 * carries along (numbers, running heads, watermarks) told apart. No carrier and no form enters.
 */
@NullMarked
package io.github.nianbao.read.source.flow;

import org.jspecify.annotations.NullMarked;
