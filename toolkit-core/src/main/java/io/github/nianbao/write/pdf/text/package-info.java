/**
 * Chinese text set in lines: characters with their faces, line breaking, justification. Plain
 * geometry in points; nothing of the PDF library enters, so all of it is tested without a page.
 */
@NullMarked
package io.github.nianbao.write.pdf.text;

import org.jspecify.annotations.NullMarked;
