package io.github.nianbao.batch;

import io.github.nianbao.batch.Item.Obstacle;
import io.github.nianbao.read.source.Carrier;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files meant by what a user names: each once, those of a folder in the order of their names.
 * Links in a folder are not followed; hidden files, our own outputs and schemas are passed over.
 */
final class InputTree {
  private final List<Path> given;
  private final Path output;
  private final Set<Path> seen = new HashSet<>();
  private final List<Item> items = new ArrayList<>();

  private InputTree(List<Path> given, Path output) {
    this.given = given;
    this.output = real(output);
  }

  /**
   * The inputs, in order.
   *
   * @param output the folder of outputs, whose content is no input
   */
  static List<Item> of(List<Path> given, Path output) {
    InputTree tree = new InputTree(given, output);
    given.forEach(tree::add);
    return OutputNames.allot(tree.items);
  }

  /** The first of these inputs that lies in the folder of outputs, or is that folder; or null. */
  static @Nullable Path inside(List<Path> given, Path output) {
    Path folder = real(output);
    return given.stream().filter(input -> real(input).startsWith(folder)).findFirst().orElse(null);
  }

  /** The path without links, as far as it exists. */
  private static Path real(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    try {
      return whole.toRealPath();
    } catch (IOException e) {
      Path parent = whole.getParent();
      return parent == null ? whole : real(parent).resolve(whole.getFileName());
    }
  }

  private void add(Path input) {
    if (!Files.isDirectory(input)) {
      Obstacle obstacle =
          !Files.exists(input)
              ? Obstacle.MISSING
              : Files.isRegularFile(input) ? obstacle(input) : Obstacle.KIND;
      add(input, name(input), obstacle);
      return;
    }
    List<Item> before = new ArrayList<>(items);
    items.clear();
    walk(input, given.size() == 1 ? "" : name(input) + "/");
    items.sort(Comparator.comparing(Item::source));
    items.addAll(0, before);
  }

  private void walk(Path folder, String prefix) {
    try {
      Files.walkFileTree(folder, new Visitor(folder, prefix));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name for a folder that may be called {@code .}, too. */
  private static String name(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? "root" : name.toString();
  }

  private void add(Path file, String place, @Nullable Obstacle obstacle) {
    if (seen.add(file.toAbsolutePath().normalize())) {
      items.add(new Item(file.toAbsolutePath(), slashes(file.normalize()), stem(place), obstacle));
    }
  }

  private static String slashes(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  private static String stem(String place) {
    int dot = place.lastIndexOf('.');
    return dot > place.lastIndexOf('/') + 1 ? place.substring(0, dot) : place;
  }

  private static @Nullable Obstacle obstacle(Path file) {
    String name = name(file);
    boolean known =
        Craft.isReport(name)
            || Carrier.named(name.substring(name.lastIndexOf('.') + 1)).isPresent();
    if (!known || !name.contains(".")) {
      return Obstacle.KIND;
    }
    return isNameable(file) ? null : Obstacle.UNNAMEABLE;
  }

  /** Whether its name as text leads to it: workers, lists and pages have no other. */
  private static boolean isNameable(Path file) {
    try {
      return file.getFileSystem().getPath(file.toString()).equals(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Takes the files of a folder in. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path start;
    private final String prefix;

    Visitor(Path start, String prefix) {
      this.start = start;
      this.prefix = prefix;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean passed =
          !folder.equals(start)
              && (hidden(folder)
                  || real(folder).equals(output)
                  || Files.exists(folder.resolve(Top.MANIFEST)));
      return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!hidden(file) && !schema(file) && !ours(file)) {
        Obstacle obstacle =
            attributes.isSymbolicLink()
                ? Obstacle.LINK
                : attributes.isRegularFile() ? obstacle(file) : Obstacle.KIND;
        add(file, prefix + slashes(start.relativize(file)), obstacle);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      add(file, prefix + slashes(start.relativize(file)), Obstacle.UNREADABLE);
      return FileVisitResult.CONTINUE;
    }

    /** Also the file beside a document that a word processor has open. */
    private boolean hidden(Path path) {
      return name(path).startsWith(".") || name(path).startsWith("~$");
    }

    private boolean schema(Path file) {
      return name(file).toLowerCase(Locale.ROOT).endsWith(".schema.json");
    }

    private boolean ours(Path file) {
      return Top.ALL.contains(name(file)) && Files.exists(file.resolveSibling(Top.MANIFEST));
    }
  }
}
