package io.github.nianbao.document;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one style.
 *
 * @param text text; a line feed is a forced line break
 * @param style name of a text style whose faces the run takes, or null for those of its block
 */
public record Run(String text, @Nullable String style) {}
