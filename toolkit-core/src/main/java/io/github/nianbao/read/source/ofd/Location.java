package io.github.nianbao.read.source.ofd;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A place inside an OFD file.
 *
 * @param path names of folders and of the file, {@code /} between them and none before
 */
record Location(String path) {
  /** The file as a whole. */
  static final Location ROOT = new Location("");

  /**
   * A place as it is named in the file of this place: from its folder, or from the root where it
   * begins with a slash.
   */
  Location to(String named) {
    String name = named.strip().replace('\\', '/');
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    Deque<String> names = new ArrayDeque<>();
    for (String each : (name.startsWith("/") ? name : folder + name).split("/", -1)) {
      if (each.equals("..")) {
        names.pollLast();
      } else if (!each.isEmpty() && !each.equals(".")) {
        names.addLast(each);
      }
    }
    return new Location(String.join("/", names));
  }
}
