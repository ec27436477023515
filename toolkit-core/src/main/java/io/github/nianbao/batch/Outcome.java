package io.github.nianbao.batch;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.io.OutputException;
import java.nio.file.Path;
import java.util.List;

/** What became of one input. Every input of a batch has exactly one. */
public sealed interface Outcome {
  /** The input. */
  Path input();

  /**
   * All documents are written.
   *
   * @param input the input
   * @param outputs the files, in the order of formats
   * @param findings what the checks found
   */
  record Written(Path input, List<Path> outputs, List<Finding> findings) implements Outcome {
    public Written {
      outputs = List.copyOf(outputs);
      findings = List.copyOf(findings);
    }
  }

  /**
   * The input cannot be used; no output was touched.
   *
   * @param input the input
   * @param findings all complaints
   */
  record Refused(Path input, List<Finding> findings) implements Outcome {
    public Refused {
      findings = List.copyOf(findings);
    }
  }

  /**
   * The output could not be written.
   *
   * @param input the input
   * @param cause why
   */
  record Unwritable(Path input, OutputException cause) implements Outcome {}

  /**
   * A fault of ours.
   *
   * @param input the input
   * @param cause the fault
   */
  record Broken(Path input, Throwable cause) implements Outcome {}
}
