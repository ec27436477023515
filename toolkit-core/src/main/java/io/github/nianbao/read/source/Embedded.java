package io.github.nianbao.read.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data that a source carries besides what it shows. Immutable.
 *
 * @param data reports as JSON, as our own documents carry them; usually one or none
 * @param foreign names of attachments of other kinds, which are not read
 * @param fault what kept data from being read, or null
 */
public record Embedded(List<Data> data, List<String> foreign, @Nullable Fault fault) {
  /** Of a source that carries nothing. */
  public static final Embedded NONE = new Embedded(List.of(), List.of(), null);

  public Embedded {
    data = List.copyOf(data);
    foreign = List.copyOf(foreign);
  }

  /**
   * A report as JSON.
   *
   * @param json the text
   * @param seal what was noted beside it when the document was written ({@link
   *     io.github.nianbao.seal.Seal}), or null
   */
  public record Data(String json, @Nullable String seal) {}

  /** Why data could not be read. */
  public enum Fault {
    /** More than {@link EmbeddedReader#MOST} bytes. */
    SIZE,
    /** Damaged, or stored in a way that is not ours. */
    DAMAGED
  }

  static Embedded fault(Fault fault) {
    return new Embedded(List.of(), List.of(), fault);
  }
}
