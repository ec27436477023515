package io.github.nianbao.maven;

import io.github.nianbao.batch.RenderBatch;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.io.InputFiles;
import io.github.nianbao.report.ReportReader;
import io.github.nianbao.write.Format;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A report of the project.
 *
 * @param input its file
 * @param folder where its documents go
 */
record ReportFile(Path input, Path folder) implements RenderBatch.Job {

  @Override
  public byte[] content() {
    try {
      return InputFiles.read(input, ReportReader.DEFAULT_LIMIT);
    } catch (IOException e) {
      throw new FindingsException(
          Finding.of("I-FILE", Severity.ERROR, null, input + " cannot be read")
              .at(Source.file(input.toString())));
    }
  }

  @Override
  public Path output(Format format) {
    String name = input.getFileName().toString();
    String stem = name.substring(0, name.length() - ".json".length());
    return folder.resolve(stem + "." + format.id());
  }
}
