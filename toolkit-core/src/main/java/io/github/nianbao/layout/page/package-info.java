/**
 * Blocks set and divided over pages: what stands where, in points from the top left of the type
 * area. No engine enters.
 */
@NullMarked
package io.github.nianbao.layout.page;

import org.jspecify.annotations.NullMarked;
