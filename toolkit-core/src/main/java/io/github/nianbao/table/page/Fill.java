package io.github.nianbao.table.page;

/**
 * A filled rectangle, such as the background of a cell.
 *
 * @param box its extent within the clipping in force
 * @param rgb colour, {@code 0xRRGGBB}
 */
public record Fill(Box box, int rgb) {}
