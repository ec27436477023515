/**
 * A report prepared for publication: form and figures brought together into the plain data that a
 * template sees.
 */
@NullMarked
package io.github.nianbao.publication;

import org.jspecify.annotations.NullMarked;
