package io.github.nianbao.batch;

import io.github.nianbao.Settings;

/**
 * What a worker needs to know once.
 *
 * @param settings the user's settings
 * @param recipe what becomes of each input
 */
public record Setup(Settings settings, Recipe recipe) {}
