package io.github.nianbao.form;

/**
 * A text for people in both languages.
 *
 * @param zh Chinese
 * @param en English
 */
public record LocalText(String zh, String en) {}
