package io.github.nianbao.batch;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be converted, and where to.
 *
 * @param inputs files and folders; of a folder everything below it, links and hidden files left out
 * @param output folder of all outputs, made if missing; no input may lie in it
 * @param resume whether inputs are left alone that an earlier run into the same folder has done,
 *     and that have not changed since: neither they, nor their outputs, nor the settings or the
 *     version
 * @param byteOrderMark whether {@code figures.csv} begins with one, for spreadsheets that ask for
 *     it
 */
public record Order(List<Path> inputs, Path output, boolean resume, boolean byteOrderMark) {
  public Order {
    inputs = List.copyOf(inputs);
  }

  /** All anew, no byte order mark. */
  public static Order of(List<Path> inputs, Path output) {
    return new Order(inputs, output, false, false);
  }
}
