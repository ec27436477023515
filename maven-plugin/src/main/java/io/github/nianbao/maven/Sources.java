package io.github.nianbao.maven;

import io.github.nianbao.maven.ledger.SourceFile;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.util.DirectoryScanner;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that a goal works on.
 *
 * @param includes patterns of the files meant where a file set names none
 * @param excludes patterns of files that are never meant
 * @param wording language of complaints
 */
record Sources(List<String> includes, List<String> excludes, Wording wording) {

  /** Reports; the schemas that lie beside them for editors are none. */
  static Sources reports(Wording wording) {
    return new Sources(List.of("**/*.json"), List.of("**/*.schema.json"), wording);
  }

  /**
   * All files meant, by name.
   *
   * @param configured file sets of the configuration, or null for none
   * @param usual the folder looked into where none is configured; need not exist
   * @throws MojoFailureException naming every folder that is missing and every two files whose
   *     outputs would have one name
   */
  List<SourceFile> find(@Nullable List<FileSet> configured, File usual)
      throws MojoFailureException {
    List<SourceFile> files = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    if (configured != null && !configured.isEmpty()) {
      configured.forEach(set -> files.addAll(files(set, usual, complaints)));
    } else if (usual.isDirectory()) {
      files.addAll(scan(usual, new FileSet()));
    }
    complaints.addAll(clashes(files));
    if (!complaints.isEmpty()) {
      throw new MojoFailureException(String.join(System.lineSeparator(), complaints));
    }
    return files;
  }

  private List<SourceFile> files(FileSet set, File usual, List<String> complaints) {
    File folder = set.directory() == null ? usual : set.directory();
    if (folder.isDirectory()) {
      return scan(folder, set);
    }
    complaints.add(
        wording.messages().text("I-FOLDER.message", Map.of("folder", folder.toString())));
    return List.of();
  }

  private List<SourceFile> scan(File folder, FileSet set) {
    DirectoryScanner scanner = new DirectoryScanner();
    scanner.setBasedir(folder);
    scanner.setIncludes(
        (set.includes().isEmpty() ? includes : set.includes()).toArray(new String[0]));
    scanner.setExcludes(
        Stream.concat(set.excludes().stream(), excludes.stream()).toArray(String[]::new));
    scanner.addDefaultExcludes();
    scanner.scan();
    return Arrays.stream(scanner.getIncludedFiles())
        .sorted()
        .map(name -> new SourceFile(name.replace('\\', '/'), folder.toPath().resolve(name)))
        .toList();
  }

  /** Two sources must not write the same files, nor hide one another. */
  private List<String> clashes(List<SourceFile> files) {
    Map<String, SourceFile> stems = new LinkedHashMap<>();
    List<String> clashes = new ArrayList<>();
    for (SourceFile file : files) {
      SourceFile other = stems.putIfAbsent(file.stem(), file);
      if (other != null && !other.path().equals(file.path())) {
        clashes.add(
            wording.text(
                "clash",
                Map.of(
                    "a", other.path().toString(),
                    "b", file.path().toString(),
                    "name", file.stem())));
      }
    }
    return clashes;
  }
}
