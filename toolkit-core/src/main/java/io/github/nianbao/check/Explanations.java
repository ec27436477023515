package io.github.nianbao.check;

import io.github.nianbao.finding.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages of {@code nianbao explain}: what a code means, where the rule comes from, what to do.
 * Immutable and safe for use by several threads.
 */
public final class Explanations {
  private static final Pattern KEY =
      Pattern.compile("([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)(?:\\.[a-z]+)?");

  private final Messages messages;

  /** Pages in the language of the messages. */
  public Explanations(Messages messages) {
    this.messages = messages;
  }

  /** Every code that findings can have, sorted. */
  public List<String> codes() {
    return messages.keys().stream()
        .map(KEY::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * What a code is about, in a few words.
   *
   * @throws IllegalArgumentException when there is no such code
   */
  public String title(String code) {
    return messages.text(code + ".title");
  }

  /**
   * The page of a code: code and title, an empty line, the explanation; lines end with {@code \n}.
   * Codes that need no explanation of their own share that of their first letter.
   *
   * @param code in either case
   * @return empty when there is no such code
   */
  public Optional<String> page(String code) {
    String known = code.strip().toUpperCase(Locale.ROOT);
    return codes().contains(known) ? Optional.of(compose(known)) : Optional.empty();
  }

  private String compose(String code) {
    String own = code + ".explain";
    String page = messages.text(messages.has(own) ? own : code.charAt(0) + ".explain");
    return code + "  " + title(code) + "\n\n" + page.stripTrailing() + "\n";
  }
}
