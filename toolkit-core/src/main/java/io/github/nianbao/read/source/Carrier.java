package io.github.nianbao.read.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Ways in which a source is stored. */
public enum Carrier {
  TEXT("text", "text txt"),
  HTML("html", "html htm shtml xhtml mht mhtml"),
  DOCX("docx", "docx docm"),
  DOC("doc", "doc dot wps wpt"),
  PDF("pdf", "pdf"),
  OFD("ofd", "ofd");

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
    return Optional.ofNullable(Contents.of(file, content).carrier());
  }
}
