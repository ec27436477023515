package io.github.nianbao.document;

import org.jspecify.annotations.Nullable;

/**
 * Signature and date at the end: the signature two characters from the right, the date's first
 * character two characters right of the signature's; a date too long for that stands two characters
 * from the right itself (GB/T 9704-2012, without seal). At least one of the two is there.
 *
 * @param issuer the signing body, or null
 * @param date the date as printed, or null
 */
public record Signature(@Nullable Text issuer, @Nullable Text date) implements Block {}
