package io.github.nianbao.document;

import org.jspecify.annotations.Nullable;

/**
 * Data that travels with a document.
 *
 * @param name file name, such as {@code report.json}
 * @param mediaType such as {@code application/json}
 * @param schema identifier of the data's schema
 * @param content the data as text, UTF-8 when written
 * @param seal digest of the document's text and this content ({@link io.github.nianbao.seal.Seal}),
 *     by which a reader tells that neither was changed; null before the document is composed
 */
public record Attachment(
    String name, String mediaType, String schema, String content, @Nullable String seal) {
  /** Data without a seal. */
  public Attachment(String name, String mediaType, String schema, String content) {
    this(name, mediaType, schema, content, null);
  }

  /** The same data, sealed together with what a document shows. */
  Attachment sealed(Iterable<Block> blocks) {
    return new Attachment(name, mediaType, schema, content, Sealing.of(blocks).over(content));
  }
}
