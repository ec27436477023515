/**
 * Paragraphs and tables of a source with their places, in one shape whatever the carrier. What they
 * mean is not known here: no form and no report enters.
 */
@NullMarked
package io.github.nianbao.read.source;

import org.jspecify.annotations.NullMarked;
