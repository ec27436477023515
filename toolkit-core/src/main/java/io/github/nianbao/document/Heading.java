package io.github.nianbao.document;

/**
 * A heading.
 *
 * @param level 1 for the title, 2 for sections, then deeper
 * @param text its text
 */
public record Heading(int level, Text text) implements Block {}
