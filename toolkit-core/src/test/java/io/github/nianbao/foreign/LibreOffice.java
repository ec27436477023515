package io.github.nianbao.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, with a profile of its own. */
public final class LibreOffice {
  private static final int PATIENCE_SECONDS = 180;

  private LibreOffice() {}

  /** Ends the test where LibreOffice is absent. */
  public static void require() {
    assumeTrue(
        Programs.find("soffice").isPresent(),
        "soffice is not on the PATH: LibreOffice's view is not tested");
  }

  /** Prints files as PDF into their folder, all in one go: most of the time is its start. */
  public static void print(Path folder, List<Path> files) throws IOException, InterruptedException {
    convert(folder, files, "pdf");
  }

  /**
   * Converts files, all in one go. Profile and log lie beside the first of them.
   *
   * @param folder for what is made
   * @param kind suffix of what is made, such as {@code doc}
   */
  public static void convert(Path folder, List<Path> files, String kind)
      throws IOException, InterruptedException {
    convert(folder, files, List.of("--convert-to", kind));
  }

  /** Saves web pages as DOCX files into their folder, as if they had been opened and saved. */
  public static void save(Path folder, List<Path> pages) throws IOException, InterruptedException {
    convert(folder, pages, List.of("--infilter=HTML (StarWriter)", "--convert-to", "docx"));
  }

  private static void convert(Path folder, List<Path> files, List<String> how)
      throws IOException, InterruptedException {
    Path first = files.get(0);
    List<String> command = new ArrayList<>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + first.resolveSibling("profile").toUri());
    command.add("--headless");
    command.addAll(how);
    command.addAll(List.of("--outdir", folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(first.resolveSibling("log.txt").toFile())
            .start();
    try {
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }
}
