/**
 * Many files at once: workers, one outcome for every input. Uses the facade, never the inside of
 * other packages.
 */
@NullMarked
package io.github.nianbao.batch;

import org.jspecify.annotations.NullMarked;
