package io.github.nianbao.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of the templates module that this package reads. */
final class TemplateResource {
  private static final String ROOT = "/io/github/nianbao/templates/";

  private TemplateResource() {}

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
