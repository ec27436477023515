package io.github.nianbao.foreign;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** PDF as qpdf and poppler see it. */
public final class PdfTools {
  private PdfTools() {}

  /** Ends the test where one of these programs is absent. */
  public static void require(String... programs) {
    for (String program : programs) {
      assumeTrue(
          Programs.find(program).isPresent(),
          program + " is not on the PATH: its view of our PDFs is not tested");
    }
  }

  /**
   * What a program says, errors included; its exit code comes last, on a line of its own.
   *
   * @param command the program and its arguments
   */
  public static String says(Object... command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    Arrays.stream(command).forEach(word -> words.add(word.toString()));
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    byte[] said = process.getInputStream().readAllBytes();
    return new String(said, StandardCharsets.UTF_8) + "\n" + process.waitFor();
  }
}
