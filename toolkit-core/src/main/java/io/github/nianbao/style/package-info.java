/**
 * How a document looks, as data: page, faces by role, text styles, table rules. Read from the style
 * file of a form, used alike by all writers. No document library enters.
 */
@NullMarked
package io.github.nianbao.style;

import org.jspecify.annotations.NullMarked;
