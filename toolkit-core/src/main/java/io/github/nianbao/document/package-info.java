/**
 * The neutral document: title, headings, paragraphs, tables with spans, styles by name. A
 * FreeMarker template makes it, the writers eat it. Neither reports nor forms are known here.
 */
@NullMarked
package io.github.nianbao.document;

import org.jspecify.annotations.NullMarked;
