package io.github.nianbao.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The example reports that come with the toolkit. */
final class Examples {
  static final List<String> NAMES = List.of("2019", "2021", "mixed");

  private Examples() {}

  static byte[] bytes(String name) {
    String resource = "/io/github/nianbao/templates/examples/" + name + ".json";
    try (InputStream stream = Examples.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("Missing resource " + resource);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
