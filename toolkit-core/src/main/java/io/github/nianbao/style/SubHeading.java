package io.github.nianbao.style;

/**
 * A kind of sub-heading inside prose, such as （一）.
 *
 * @param pattern regular expression that matches the number at the beginning of the paragraph
 * @param level heading level in the document, the title being 1
 * @param style text style of the heading, alone or as the first sentence of a paragraph
 * @param maxLength longest heading in characters, its number included
 */
public record SubHeading(String pattern, int level, String style, int maxLength) {}
