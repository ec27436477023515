/** Goals of the Maven plugin, a class each: parameters, calling and logging, nothing else. */
@NullMarked
package io.github.nianbao.maven;

import org.jspecify.annotations.NullMarked;
