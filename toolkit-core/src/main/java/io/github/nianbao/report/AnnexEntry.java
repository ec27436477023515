package io.github.nianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * A figure without a place in the report's form.
 *
 * @param path its path in the form it comes from, or null where it had none
 * @param label its label there
 * @param value the figure
 * @param unit its unit as printed, or null
 */
public record AnnexEntry(
    @Nullable String path, String label, Figure value, @Nullable String unit) {}
