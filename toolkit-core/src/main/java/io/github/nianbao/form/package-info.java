/**
 * What an official form is: sections, tables, labels, units, relations between figures. Forms are
 * data, loaded from the templates; the grid of a table is computed here once for all writers and
 * readers, and so is the JSON Schema of reports. Style files are read here too, for JSON has its
 * home here. No document library enters.
 */
@NullMarked
package io.github.nianbao.form;

import org.jspecify.annotations.NullMarked;
