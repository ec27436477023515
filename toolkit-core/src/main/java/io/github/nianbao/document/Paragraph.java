package io.github.nianbao.document;

/**
 * A paragraph of prose.
 *
 * @param text its text
 */
public record Paragraph(Text text) implements Block {}
