package io.github.nianbao.read.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Ways in which a source is stored. */
public enum Carrier {
  TEXT("text", "txt"),
  HTML("html", "html htm shtml xhtml"),
  DOCX("docx", "docx docm"),
  PDF("pdf", "pdf");

  private static final int HEAD = 2048;
  private final String id;
  private final String extensions;

  Carrier(String id, String extensions) {
    this.id = id;
    this.extensions = extensions;
  }

  /** The name on the command line. */
  public String id() {
    return id;
  }

  /** The carrier of this name ({@code html}) or extension ({@code htm}), in either case. */
  public static Optional<Carrier> named(String name) {
    String known = name.toLowerCase(Locale.ROOT);
    for (Carrier carrier : values()) {
      if (List.of(carrier.extensions.split(" ", -1)).contains(known)) {
        return Optional.of(carrier);
      }
    }
    return Optional.empty();
  }

  /**
   * The carrier of a file, told by its content where that speaks clearly, else by its name.
   *
   * @param file its name
   * @return empty for a file of another kind
   */
  public static Optional<Carrier> of(String file, byte[] content) {
    String head =
        new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004")) {
      return Optional.of(DOCX);
    }
    int pdf = head.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1024 && !head.contains("<html")) {
      return Optional.of(PDF);
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return Optional.empty();
    }
    String start = head.toLowerCase(Locale.ROOT);
    boolean markup =
        start.contains("<html") || start.contains("<!doctype html") || start.contains("<table");
    Optional<Carrier> named = named(file.substring(file.lastIndexOf('.') + 1));
    return markup ? Optional.of(HTML) : named.isEmpty() ? Optional.of(TEXT) : named;
  }
}
