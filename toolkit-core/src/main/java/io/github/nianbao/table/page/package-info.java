/**
 * A page of a PDF as plain records: what is printed on it and what is drawn on it, in points from
 * the top left of the page as displayed. This is the one place of table finding that knows PDFBox;
 * no type of it leaves the package.
 */
@NullMarked
package io.github.nianbao.table.page;

import org.jspecify.annotations.NullMarked;
