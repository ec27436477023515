package io.github.nianbao.batch;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An input that is planned.
 *
 * @param file where it lies
 * @param source its name in the manifest and in messages
 * @param place its path below the output folder without extension, as it would be without any other
 *     input; the allotted one once names are allotted
 * @param obstacle why nothing is tried with it, or null
 */
record Item(Path file, String source, String place, @Nullable Obstacle obstacle) {

  /** Why nothing is tried with a file. */
  enum Obstacle {
    /** It is of no kind that is read. */
    KIND,
    /** It is a link found in a folder: it may lead out of that folder. */
    LINK,
    /** It, or a folder, cannot be read. */
    UNREADABLE,
    /** Its name is not in the character set of the system: no text leads to it. */
    UNNAMEABLE,
    /** The user named it and it is not there. */
    MISSING
  }

  /** Whether there is anything that might be tried. */
  boolean isHopeless() {
    return obstacle == Obstacle.KIND || obstacle == Obstacle.MISSING;
  }

  Item at(String allotted) {
    return new Item(file, source, allotted, obstacle);
  }

  /** Its extension in lower case, empty where it has none. */
  String extension() {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }
}
