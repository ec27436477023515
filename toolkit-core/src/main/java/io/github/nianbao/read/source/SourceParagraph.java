package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;

/**
 * A paragraph.
 *
 * @param text its text without space at either end, on one line
 * @param source where it begins
 */
public record SourceParagraph(String text, Source source) implements SourceBlock {}
