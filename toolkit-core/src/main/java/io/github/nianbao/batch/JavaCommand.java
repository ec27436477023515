package io.github.nianbao.batch;

import java.nio.file.Path;
import java.util.List;

/**
 * How another Java process is begun.
 *
 * @param java the program {@code java}
 * @param classPath jars and folders that hold this toolkit and all it needs
 * @param heapMegabytes the most memory its objects may take
 */
public record JavaCommand(Path java, List<Path> classPath, int heapMegabytes) {
  /** Enough for the largest source that is read. */
  public static final int USUAL_HEAP = 512;

  public JavaCommand {
    classPath = List.copyOf(classPath);
  }

  /**
   * The Java of a home folder.
   *
   * @param home the folder that system property {@code java.home} names
   */
  public static JavaCommand of(Path home, List<Path> classPath) {
    return new JavaCommand(home.resolve("bin").resolve("java"), classPath, USUAL_HEAP);
  }
}
