package io.github.nianbao.document;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself.
 *
 * @param title title, never blank
 * @param author the issuing body, or null
 * @param subject what the document is, or null
 * @param language BCP 47 tag, such as {@code zh-CN}
 * @param generator program and version
 * @param created the date written into the file; given, never taken from a clock, so that the same
 *     input gives the same bytes
 */
public record Metadata(
    String title,
    @Nullable String author,
    @Nullable String subject,
    String language,
    String generator,
    OffsetDateTime created) {}
