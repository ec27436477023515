package io.github.nianbao.cli;

import io.github.nianbao.batch.JavaCommand;
import io.github.nianbao.finding.Language;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;

/** What the program's help is made of, for documentation. */
public final class Manual {
  private Manual() {}

  /**
   * The program with its commands and options, all texts in one language. Looking at it runs
   * nothing, reads nothing and prints nothing.
   */
  public static CommandLine in(Language language) {
    Surroundings nowhere =
        new Surroundings(
            InputStream.nullInputStream(),
            silent(),
            silent(),
            Map.of("NO_COLOR", "1"),
            List.of(),
            language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH,
            false,
            JavaCommand.of(Path.of(""), List.of()));
    return new Program(nowhere).commandLine(language);
  }

  private static PrintStream silent() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }
}
