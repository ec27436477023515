/**
 * A report of one form made a report of another, by the mapping that the other form holds: carried,
 * or left blank and kept in the annex, never invented. Carriers, checks and documents do not enter.
 */
@NullMarked
package io.github.nianbao.migrate;

import org.jspecify.annotations.NullMarked;
