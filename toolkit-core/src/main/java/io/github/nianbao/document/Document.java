package io.github.nianbao.document;

import io.github.nianbao.style.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document free of any format: what all writers write. Immutable.
 *
 * @param metadata title, language, date
 * @param style how it looks
 * @param blocks content in reading order
 * @param data the data the document was made from, which travels with it; null for none
 */
public record Document(
    Metadata metadata, Style style, List<Block> blocks, @Nullable Attachment data) {
  public Document {
    blocks = List.copyOf(blocks);
  }
}
