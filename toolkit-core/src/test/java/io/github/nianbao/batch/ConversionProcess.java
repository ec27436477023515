package io.github.nianbao.batch;

import java.nio.file.Path;
import java.util.List;

/** A conversion in a process of its own, to be killed. */
public final class ConversionProcess {
  private ConversionProcess() {}

  /**
   * Converts, what is done left alone.
   *
   * @param args folder of inputs, folder of outputs, heap of the workers in MB
   */
  public static void main(String[] args) {
    ConversionSummary summary =
        new Conversion(
                Archive.SETTINGS,
                Archive.RECIPE,
                Workers.processes(Archive.java(Integer.parseInt(args[2]))),
                Pace.of(2))
            .run(
                new Order(List.of(Path.of(args[0])), Path.of(args[1]), true, false),
                Conversion.Progress.NONE);
    System.exit(summary.total() > 0 ? 0 : 1);
  }
}
