package io.github.nianbao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Conversions that are killed at any moment and resumed. System property {@code nianbao.kills} sets
 * how often; the seed of a run stands in the message of its failure.
 */
@Timeout(3600)
class KillTest {
  private static final int KILLS = Integer.getInteger("nianbao.kills", 4);
  private static final long LONGEST_MILLIS = 6000;

  /** Far below what the reports and documents together take. */
  private static final int SMALL_HEAP = 40;

  @TempDir private Path folder;

  private Path inputs() {
    Archive archive = new Archive(folder.resolve("in")).mixed();
    for (int year = 2021; year < 2025; year++) {
      archive.withReport("青禾镇/" + year + ".json", "青禾镇人民政府", year);
    }
    return archive.folder();
  }

  private Process start(Path in, Path out) throws IOException {
    return new ProcessBuilder(
            Archive.java(SMALL_HEAP).java().toString(),
            "-Xmx" + SMALL_HEAP + "m",
            "-cp",
            System.getProperty("java.class.path"),
            ConversionProcess.class.getName(),
            in.toString(),
            out.toString(),
            "256")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(folder.resolve("said.txt").toFile())
        .start();
  }

  @Test
  void aKilledConversionThatIsResumedGivesTheSameAsAnUndisturbedOne() throws Exception {
    Path in = inputs();
    new Conversion(Archive.SETTINGS, Archive.RECIPE, Workers.inProcess(), Pace.of(2))
        .run(Order.of(List.of(in), folder.resolve("calm")), Conversion.Progress.NONE);
    Map<String, String> calm = Archive.state(folder.resolve("calm"));
    for (int seed = 0; seed < KILLS; seed++) {
      Path out = folder.resolve("killed" + seed);
      Random random = new Random(seed);
      int kills = 1 + random.nextInt(3);
      for (int i = 0; i < kills; i++) {
        Process process = start(in, out);
        if (!process.waitFor(random.nextLong(LONGEST_MILLIS), TimeUnit.MILLISECONDS)) {
          process.destroyForcibly().waitFor();
        }
      }

      int code = start(in, out).waitFor();
      String said = Files.readString(folder.resolve("said.txt"));
      assertThat(code).as("seed %s: %s", seed, said).isZero();
      assertThat(Archive.state(out)).as("seed %s", seed).isEqualTo(calm);
    }
  }

  @Test
  void everyPlaceWhereTheJournalMayBreakOffIsResumed() throws IOException {
    Path in = inputs();
    Path out = folder.resolve("out");
    Conversion conversion =
        new Conversion(Archive.SETTINGS, Archive.RECIPE, Workers.inProcess(), Pace.of(2));
    Order order = new Order(List.of(in), out, true, false);
    conversion.run(order, Conversion.Progress.NONE);
    Map<String, String> calm = Archive.state(out);
    byte[] lines = Files.readAllBytes(out.resolve(Top.MANIFEST));
    Random random = new Random(1);
    for (int i = 0; i < KILLS; i++) {
      // As if the process had died while it added a line.
      Files.delete(out.resolve(Top.MANIFEST));
      Files.write(out.resolve(Top.JOURNAL), Arrays.copyOf(lines, random.nextInt(lines.length)));
      Files.writeString(
          out.resolve(".nianbao-01234567-89ab-cdef-0123-456789abcdef"), "half a file");

      conversion.run(order, Conversion.Progress.NONE);

      assertThat(Archive.state(out)).isEqualTo(calm);
    }
  }
}
