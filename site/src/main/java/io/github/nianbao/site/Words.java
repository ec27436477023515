package io.github.nianbao.site;

import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/**
 * What the frame and the generated parts say around the texts of others, in one language.
 *
 * @param texts texts by key
 */
record Words(Map<String, String> texts) {
  Words {
    texts = Map.copyOf(texts);
  }

  static Words in(Language language) throws IOException {
    String name = "words_" + language.id() + ".properties";
    Properties properties = new Properties();
    try (InputStream stream = Words.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("Missing resource " + name);
      }
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    Map<String, String> texts = new java.util.HashMap<>();
    properties.forEach((key, value) -> texts.put((String) key, (String) value));
    return new Words(texts);
  }

  String text(String key) {
    return text(key, Map.of());
  }

  String text(String key, Map<String, String> values) {
    String pattern = texts.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No words " + key);
    }
    return Messages.fill(pattern, values);
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }
}
