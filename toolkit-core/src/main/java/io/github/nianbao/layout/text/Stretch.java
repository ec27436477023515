package io.github.nianbao.layout.text;

/**
 * The characters of one line.
 *
 * @param start first character
 * @param end one past the last; blanks at either end of the line are left out
 * @param last whether the line ends a paragraph or stands before a forced break
 */
record Stretch(int start, int end, boolean last) {}
