/**
 * Goals of the Maven plugin, a class each: parameters, calling and logging. What they share stands
 * beside them; the work itself is done by the toolkit.
 */
@NullMarked
package io.github.nianbao.maven;

import org.jspecify.annotations.NullMarked;
