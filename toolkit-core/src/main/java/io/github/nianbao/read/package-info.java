/**
 * Reports that are not data yet: a source in, a report with everything found on the way out. {@code
 * read.source} knows carriers and no form, {@code read.recognise} forms and no carrier; no writer
 * enters either.
 */
@NullMarked
package io.github.nianbao.read;

import org.jspecify.annotations.NullMarked;
