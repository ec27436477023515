package io.github.nianbao.table.page;

/**
 * What a path is stroked with.
 *
 * @param width thickness of the stroke in points
 * @param rgb colour, {@code 0xRRGGBB}
 * @param clip extent of the clipping in force
 */
record Pen(double width, int rgb, Box clip) {}
