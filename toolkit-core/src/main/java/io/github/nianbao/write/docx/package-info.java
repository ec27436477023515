/**
 * The neutral document as a Word file (OOXML, transitional). Apache POI makes the package of a
 * style once, with its parts, content types and relationships; the body of each document is then
 * streamed into it as text. POI's bean tree, FreeMarker, forms and reports do not enter.
 */
@NullMarked
package io.github.nianbao.write.docx;

import org.jspecify.annotations.NullMarked;
