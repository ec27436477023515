package io.github.nianbao.cli;

import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Every sentence of the command line, in the user's language.
 *
 * @param bundle the sentences; picocli takes its usage texts from it too
 * @param messages what the toolkit itself says, in the same language
 */
record Wording(ResourceBundle bundle, Messages messages) {

  static Wording in(Language language) {
    Locale locale = language == Language.ZH ? Locale.CHINESE : Locale.ROOT;
    ResourceBundle.Control control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    String name = Wording.class.getPackageName() + ".wording";
    return new Wording(ResourceBundle.getBundle(name, locale, control), Messages.in(language));
  }

  Language language() {
    return messages.language();
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
