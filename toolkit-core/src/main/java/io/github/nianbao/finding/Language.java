package io.github.nianbao.finding;

import java.util.Locale;

/** Languages in which messages are written. */
public enum Language {
  ZH,
  EN;

  /** Chinese for any Chinese locale, English otherwise. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? ZH : EN;
  }

  /** The ISO 639 code, {@code zh} or {@code en}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
