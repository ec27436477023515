package io.github.nianbao.document;

import freemarker.cache.TemplateLoader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds templates: in the user's folder, then among those built in. Nothing outside of the two is
 * ever read, whatever name a template includes and wherever a link in the folder leads.
 */
final class TemplateSources implements TemplateLoader {
  private static final String BUILT_IN = "/io/github/nianbao/templates/";

  /** Plain relative names; FreeMarker has resolved {@code ..} before it asks. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_./-]{1,200}\\.ftlx?");

  private final @Nullable Path folder;

  TemplateSources(@Nullable Path folder) {
    this.folder = folder;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    if (!NAME.matcher(name).matches()) {
      return null;
    }
    Path file = folder == null ? null : inFolder(folder, name);
    if (file != null) {
      return new Own(file);
    }
    return TemplateSources.class.getResource(BUILT_IN + name) == null ? null : new BuiltIn(name);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    if (source instanceof Own own) {
      return new StringReader(Files.readString(own.file()));
    }
    String resource = BUILT_IN + ((BuiltIn) source).name();
    try (InputStream stream = TemplateSources.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new FileNotFoundException(resource);
      }
      return new StringReader(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Override
  public void closeTemplateSource(Object source) {}

  private static @Nullable Path inFolder(Path folder, String name) throws IOException {
    Path file;
    try {
      file = folder.resolve(name);
    } catch (InvalidPathException e) {
      return null; // a name this file system cannot have
    }
    if (!Files.isRegularFile(file)) {
      return null;
    }
    Path real = file.toRealPath();
    return real.startsWith(folder.toRealPath()) ? real : null;
  }

  /** A template of the user. */
  private record Own(Path file) {}

  /** A template of ours. */
  private record BuiltIn(String name) {}
}
