package io.github.nianbao.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How a source is set on pages; what there is to choose from stands in looks.properties.
 *
 * @param values value by name
 */
record Look(Map<String, String> values) {
  private static final Map<String, List<String>> CHOICES = choices();

  private static Map<String, List<String>> choices() {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Look.class.getResourceAsStream("looks.properties")),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, List<String>> choices = new TreeMap<>();
    properties.forEach(
        (name, value) -> choices.put((String) name, List.of(((String) value).split(";", -1))));
    return choices;
  }

  /** Any of them. */
  static Look any(Random random) {
    Map<String, String> values = new TreeMap<>();
    CHOICES.forEach((name, some) -> values.put(name, some.get(random.nextInt(some.size()))));
    return new Look(values);
  }

  /** The same with another value. */
  Look with(String name, String value) {
    Map<String, String> others = new TreeMap<>(values);
    others.put(name, value);
    return new Look(others);
  }

  String text(String name) {
    return Objects.requireNonNull(values.get(name), name);
  }

  boolean is(String name) {
    return text(name).equals("yes");
  }

  double number(String name) {
    return Double.parseDouble(text(name));
  }

  /** Several numbers, apart by blanks or an x. */
  double[] numbers(String name) {
    return Stream.of(text(name).split("[ x]", -1)).mapToDouble(Double::parseDouble).toArray();
  }
}
