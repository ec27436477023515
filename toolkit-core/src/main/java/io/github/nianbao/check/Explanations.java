package io.github.nianbao.check;

import io.github.nianbao.finding.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The pages of {@code nianbao explain}: what a code means, how it comes about, what to do. A code
 * has a page when the bundle has its title, {@code CODE.title}; the text is {@code CODE.explain}.
 * Immutable and safe for use by several threads.
 */
public final class Explanations {
  private static final String TITLE = ".title";

  private final Messages messages;

  /** Pages in the language of the messages. */
  public Explanations(Messages messages) {
    this.messages = messages;
  }

  /** Every code of the toolkit's findings, sorted; relations of a user's own form have further. */
  public List<String> codes() {
    return messages.keys().stream()
        .filter(key -> key.endsWith(TITLE))
        .map(key -> key.substring(0, key.length() - TITLE.length()))
        .filter(code -> messages.has(code + ".explain"))
        .sorted()
        .toList();
  }

  /**
   * The page of a code: code and title, an empty line, the explanation; lines end with {@code \n}.
   *
   * @param code in either case
   * @return empty when there is no such code
   */
  public Optional<String> page(String code) {
    String known = code.strip().toUpperCase(Locale.ROOT);
    return messages.has(known + TITLE) ? Optional.of(compose(known)) : Optional.empty();
  }

  /** The title of a code that has a page. */
  public String title(String code) {
    return messages.text(code + TITLE);
  }

  private String compose(String code) {
    return code + "  " + title(code) + "\n\n" + messages.pattern(code + ".explain") + "\n";
  }
}
