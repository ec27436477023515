package io.github.nianbao.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files of the templates module that this package reads. */
final class TemplateResource {
  private static final String ROOT = "/io/github/nianbao/templates/";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private TemplateResource() {}

  /** The content of a JSON file that must be there and hold just what the type has. */
  static <T> T read(String name, Class<T> type) {
    return MAPPER.readValue(bytes(name), type);
  }

  /** The content of a file that must be there. */
  static byte[] bytes(String name) {
    try (InputStream stream = TemplateResource.class.getResourceAsStream(ROOT + name)) {
      if (stream == null) {
        throw new IllegalStateException("Missing resource " + ROOT + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
