/**
 * Chinese text set in lines: characters with their faces, line breaking, justification. Plain
 * geometry in points; no engine enters, so all of it is tested without a page.
 */
@NullMarked
package io.github.nianbao.layout.text;

import org.jspecify.annotations.NullMarked;
