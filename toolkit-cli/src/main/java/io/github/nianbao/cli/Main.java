package io.github.nianbao.cli;

import io.github.nianbao.write.pdf.face.FaceLibrary;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine;

/** The way in: hands the process's streams, environment and locale to the program. */
public final class Main {
  private Main() {}

  /**
   * Runs the program and ends the process with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    Surroundings surroundings =
        new Surroundings(
            System.in,
            new PrintStream(System.out, false, StandardCharsets.UTF_8),
            new PrintStream(System.err, true, StandardCharsets.UTF_8),
            System.getenv(),
            FaceLibrary.systemFolders(
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                System.getenv()),
            Locale.getDefault(),
            // Not System.console() alone: from JDK 22 on it is there without a terminal too.
            CommandLine.Help.Ansi.AUTO.enabled());
    int code = new Program(surroundings).run(args);
    surroundings.out().flush();
    System.exit(code);
  }
}
