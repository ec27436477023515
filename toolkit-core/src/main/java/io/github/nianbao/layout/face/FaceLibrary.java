package io.github.nianbao.layout.face;

import io.github.nianbao.layout.face.PassedOver.Reason;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * All faces to be had: the user's, the machine's and the last resort. Only names are read when the
 * library is made. Immutable, safe for use by several threads; share one per process.
 */
public final class FaceLibrary {
  private static final int DEPTH = 8;
  private static final String LAST_RESORT_RESOURCE = "fonts/WenQuanZhengHei.ttf";

  /** WenQuanYi Zen Hei, a resource of the artifact com.anji-plus:captcha. */
  private static final FaceFile LAST_RESORT =
      new FaceFile(
          Path.of(LAST_RESORT_RESOURCE),
          -1,
          List.of("WenQuanYi Zen Hei", "WenQuanYiZenHei"),
          List.of(),
          new FaceFile.Traits(400, false, 0, false));

  private final List<FaceFile> user = new ArrayList<>();
  private final List<FaceFile> system = new ArrayList<>();
  private final List<PassedOver> passedOver = new ArrayList<>();
  private final ConcurrentMap<FaceFile, Program> programs = new ConcurrentHashMap<>();

  private FaceLibrary() {}

  /**
   * The faces of some folders and the folders in them.
   *
   * @param userFolder the user's own faces, or null; one that is no folder is reported in {@link
   *     #passedOver}
   * @param systemFolders folders of the machine; those that do not exist are no fault
   */
  public static FaceLibrary of(@Nullable Path userFolder, List<Path> systemFolders) {
    FaceLibrary library = new FaceLibrary();
    if (userFolder != null) {
      if (Files.isDirectory(userFolder)) {
        library.add(userFolder, library.user);
      } else {
        library.refuse(userFolder.toString(), userFolder.toString(), Reason.UNREADABLE);
      }
    }
    for (Path folder : systemFolders) {
      if (Files.isDirectory(folder)) {
        library.add(folder, library.system);
      }
    }
    return library;
  }

  /**
   * The folders that a machine keeps its fonts in, whether they exist or not.
   *
   * @param os name of the operating system as in the property {@code os.name}
   * @param home the user's home
   * @param environment environment variables ({@code XDG_DATA_HOME}, {@code WINDIR}, {@code
   *     LOCALAPPDATA})
   */
  public static List<Path> systemFolders(String os, Path home, Map<String, String> environment) {
    return SystemFolders.of(os, home, environment);
  }

  /** Faces that are there but not used, and why, in the order of their files. */
  public List<PassedOver> passedOver() {
    return List.copyOf(passedOver);
  }

  List<FaceFile> user() {
    return user;
  }

  List<FaceFile> system() {
    return system;
  }

  /** The face that travels with the toolkit. */
  FaceFile lastResort() {
    return LAST_RESORT;
  }

  /** A face of this library read for use, once for all its users. */
  Program program(FaceFile file) {
    return programs.computeIfAbsent(file, FaceLibrary::read);
  }

  private static Program read(FaceFile file) {
    try {
      ByteBuffer content =
          file.equals(LAST_RESORT) ? resource(LAST_RESORT_RESOURCE) : mapped(file.path());
      return new Program(content, file.index());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the font file " + file.location(), e);
    }
  }

  // Mapped: of its megabytes only the pages in use come into memory.
  private static ByteBuffer mapped(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }

  private static ByteBuffer resource(String name) throws IOException {
    try (InputStream stream = FaceLibrary.class.getClassLoader().getResourceAsStream(name)) {
      if (stream == null) {
        throw new FileNotFoundException("resource " + name);
      }
      return ByteBuffer.wrap(stream.readAllBytes());
    }
  }

  private void add(Path folder, List<FaceFile> faces) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          DEPTH,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && FaceFile.isFont(file)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE; // a locked folder or a loop of links hides no other
            }
          });
    } catch (IOException e) {
      refuse(folder.toString(), folder.toString(), Reason.UNREADABLE);
    }
    files.stream().sorted().forEach(file -> index(file, faces));
  }

  private void index(Path file, List<FaceFile> faces) {
    try {
      for (FaceFile face : SfntNames.read(file)) {
        Reason reason = face.refusal();
        if (reason == null) {
          faces.add(face);
        } else {
          refuse(face.name(), face.location(), reason);
        }
      }
    } catch (IOException | BrokenFaceException e) {
      refuse(file.toString(), file.toString(), Reason.UNREADABLE);
    }
  }

  private void refuse(String name, String location, Reason reason) {
    passedOver.add(new PassedOver(name, location, reason));
  }
}
