package io.github.nianbao.io;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that could not be written. Nothing of it is left behind. */
public final class OutputException extends UncheckedIOException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Path place;
  private final Obstacle obstacle;

  private OutputException(Path place, Obstacle obstacle, IOException cause) {
    super(place + ": " + reason(cause), cause);
    this.place = place;
    this.obstacle = obstacle;
  }

  /** What kept {@code target} from being written. */
  static OutputException of(Path target, IOException cause) {
    if (Files.isDirectory(target)) {
      return new OutputException(target, Obstacle.IS_A_FOLDER, cause);
    }
    Path ground = ground(target);
    if (ground != null && !Files.isDirectory(ground)) {
      return new OutputException(ground, Obstacle.NOT_A_FOLDER, cause);
    }
    if (ground != null && !Files.isWritable(ground)) {
      return new OutputException(ground, Obstacle.DENIED, cause);
    }
    boolean denied = cause instanceof AccessDeniedException;
    return new OutputException(target, denied ? Obstacle.DENIED : Obstacle.OTHER, cause);
  }

  /** {@code target} stands there already, and is not ours. */
  public static OutputException foreign(Path target) {
    return new OutputException(
        target, Obstacle.FOREIGN, new FileSystemException(target.toString(), null, "not ours"));
  }

  /** Another process is at work at {@code target}. */
  static OutputException busy(Path target) {
    return new OutputException(
        target, Obstacle.BUSY, new FileSystemException(target.toString(), null, "busy"));
  }

  /** The innermost thing above the target that exists; null where only the working folder does. */
  private static @Nullable Path ground(Path target) {
    Path ground = target.getParent();
    while (ground != null && !Files.exists(ground)) {
      ground = ground.getParent();
    }
    return ground;
  }

  /** The file or folder at which it failed, as the user named it. */
  public Path place() {
    return place;
  }

  /** What stood in the way. */
  public Obstacle obstacle() {
    return obstacle;
  }

  /** What the system said, without the path that some systems repeat. */
  public String reason() {
    return reason(getCause());
  }

  private static String reason(IOException cause) {
    if (cause instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    String message = cause instanceof FileSystemException ? null : cause.getMessage();
    return message == null ? cause.getClass().getSimpleName().replace("Exception", "") : message;
  }
}
