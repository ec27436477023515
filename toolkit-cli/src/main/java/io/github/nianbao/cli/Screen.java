package io.github.nianbao.cli;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** What the streams of a process lead to: a terminal with a character set of its own, or not. */
final class Screen {
  /** Where Java says how the terminal is set, the surest first; which there are depends on both. */
  private static final String[] NAMES = {
    "stdout.encoding", "sun.stdout.encoding", "native.encoding"
  };

  private Screen() {}

  /** Whether a person sits there. */
  @SuppressWarnings("SystemConsoleNull") // Null up to JDK 21; later ones are asked, below.
  static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /**
   * The character set of the terminal, such as GBK, if it can show what this program says. The
   * plain C locale claims ASCII, and in truth shows UTF-8; files and pipes get that anyway.
   *
   * @param system the properties of the system
   */
  static Charset charset(boolean terminal, Properties system) {
    boolean windows = system.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("win");
    return !terminal
        ? StandardCharsets.UTF_8
        : Stream.of(NAMES)
            .map(system::getProperty)
            .filter(name -> name != null && Charset.isSupported(name))
            .map(Charset::forName)
            .findFirst()
            // A code page of Windows is a fact, whatever it lacks.
            .filter(set -> windows || set.newEncoder().canEncode('年'))
            .orElse(StandardCharsets.UTF_8);
  }

  /** A writer in the character set of a stream, which only the stream knows. */
  static PrintWriter writer(PrintStream stream) {
    Writer plain =
        new Writer() {
          @Override
          public void write(char[] text, int start, int length) {
            stream.print(new String(text, start, length));
          }

          @Override
          public void flush() {
            stream.flush();
          }

          @Override
          public void close() {
            stream.flush();
          }
        };
    return new PrintWriter(plain, true);
  }
}
