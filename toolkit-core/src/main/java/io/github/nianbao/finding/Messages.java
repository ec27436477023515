package io.github.nianbao.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every sentence the toolkit says, in one language. Texts hold named places, {@code {row}}, that
 * are filled in; a place without a value is a fault of ours and throws.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Messages {
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

  private final Language language;
  private final Map<String, String> texts;

  private Messages(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The messages of a language. */
  public static Messages in(Language language) {
    String name = "messages_" + language.id() + ".properties";
    try (InputStream stream = Messages.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("Missing resource " + name);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      Map<String, String> texts = new HashMap<>();
      properties.forEach((key, value) -> texts.put((String) key, (String) value));
      return new Messages(language, Map.copyOf(texts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language of these messages. */
  public Language language() {
    return language;
  }

  /** Whether there is a text under {@code key}. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** All keys, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(texts.keySet());
  }

  /**
   * The text under {@code key} with its places filled in.
   *
   * @throws IllegalArgumentException when there is no such text or a place has no value
   */
  public String text(String key, Map<String, String> values) {
    return fill(pattern(key), values);
  }

  /**
   * The text under {@code key} with its places still open.
   *
   * @throws IllegalArgumentException when there is no such text
   */
  public String pattern(String key) {
    String pattern = texts.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No message " + key + " in " + language.id());
    }
    return pattern;
  }

  /** The text under {@code key}, which has no places. */
  public String text(String key) {
    return text(key, Map.of());
  }

  /**
   * An error in the words under {@code key}. The key begins with the code of the finding: {@code
   * J-SYNTAX.comma} is what code {@code J-SYNTAX} says of commas.
   *
   * @param path the figure or field concerned, or null
   * @throws IllegalArgumentException when there is no such text or a place has no value
   */
  public Finding error(String key, @Nullable String path, Map<String, String> values) {
    String code = key.substring(0, key.indexOf('.'));
    return Finding.of(code, Severity.ERROR, path, text(key, values));
  }

  /** Names as one text, in the way the language lists them. */
  public String list(Collection<String> names) {
    return String.join(text("list.comma"), names);
  }

  /** The names of the places of a pattern, in the order of their first appearance. */
  public static Set<String> places(String pattern) {
    return PLACE
        .matcher(pattern)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Fills the places of any pattern, such as a message that a user's own form brings along.
   *
   * @throws IllegalArgumentException when a place has no value
   */
  public static String fill(String pattern, Map<String, String> values) {
    Matcher matcher = PLACE.matcher(pattern);
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      String value = values.get(matcher.group(1));
      if (value == null) {
        throw new IllegalArgumentException("No value for " + matcher.group() + " in: " + pattern);
      }
      matcher.appendReplacement(text, Matcher.quoteReplacement(value));
    }
    return matcher.appendTail(text).toString();
  }
}
