package io.github.nianbao.maven;

import io.github.nianbao.batch.RenderBatch;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Source;
import io.github.nianbao.io.InputFiles;
import io.github.nianbao.maven.ledger.SourceFile;
import io.github.nianbao.report.ReportReader;
import io.github.nianbao.write.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A report of the project.
 *
 * @param source its file
 * @param folder where its documents go
 * @param messages language of complaints
 */
record ReportFile(SourceFile source, Path folder, Messages messages) implements RenderBatch.Job {

  @Override
  public Path input() {
    return source.path();
  }

  @Override
  public byte[] content() {
    return content(source.path(), messages);
  }

  @Override
  public Path output(Format format) {
    return folder.resolve(source.stem() + "." + format.id());
  }

  /**
   * The content of a report file.
   *
   * @throws FindingsException I-FILE when it cannot be read
   */
  static byte[] content(Path file, Messages messages) {
    try {
      return InputFiles.read(file, ReportReader.DEFAULT_LIMIT);
    } catch (IOException e) {
      Finding unreadable =
          messages.error("I-FILE.unreadable", null, Map.of("file", file.toString()));
      throw new FindingsException(unreadable.at(Source.file(file.toString())));
    }
  }
}
