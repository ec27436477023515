package io.github.nianbao.maven;

import io.github.nianbao.finding.FindingsText;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * Every sentence of the plugin, in the user's language.
 *
 * @param bundle the sentences of the plugin itself
 * @param messages what the toolkit says, in the same language
 */
record Wording(ResourceBundle bundle, Messages messages) {

  static Wording in(Language language) {
    Locale locale = language == Language.ZH ? Locale.CHINESE : Locale.ROOT;
    ResourceBundle.Control control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    String name = Wording.class.getPackageName() + ".wording";
    return new Wording(ResourceBundle.getBundle(name, locale, control), Messages.in(language));
  }

  /**
   * The wording in a configured language.
   *
   * @param lang {@code zh}, {@code en}, or null for that of the machine
   * @throws MojoFailureException when it is neither
   */
  static Wording in(@Nullable String lang) throws MojoFailureException {
    if (lang == null || lang.isBlank()) {
      return in(Language.of(Locale.getDefault()));
    }
    for (Language language : Language.values()) {
      if (language.id().equals(lang.strip())) {
        return in(language);
      }
    }
    Wording usual = in(Language.of(Locale.getDefault()));
    throw usual.refusal("lang", lang, "zh, en");
  }

  /** The complaint about a parameter that has a value it cannot have. */
  MojoFailureException refusal(String parameter, String value, String known) {
    return new MojoFailureException(
        text("value", Map.of("parameter", parameter, "value", value, "known", known)));
  }

  Language language() {
    return messages.language();
  }

  /** The way findings are written as lines. */
  FindingsText findings() {
    return new FindingsText(messages);
  }

  /** The sentence under {@code key} with its places filled in. */
  String text(String key, Map<String, String> values) {
    return Messages.fill(bundle.getString(key), values);
  }

  /** The sentence under {@code key}, which has no places. */
  String text(String key) {
    return text(key, Map.of());
  }
}
