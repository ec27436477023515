package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;

/**
 * A paragraph.
 *
 * @param text its text without space at either end, on one line
 * @param source where it begins
 */
public record SourceParagraph(String text, Source source) implements SourceBlock {
  /** What stands for a picture, in sources that name it and in paragraphs made of one. */
  public static final String PICTURE = "[图片]";
}
