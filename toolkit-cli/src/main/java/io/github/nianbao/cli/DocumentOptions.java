package io.github.nianbao.cli;

import io.github.nianbao.Rendition;
import io.github.nianbao.write.Format;
import io.github.nianbao.write.pdf.PdfKind;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of the commands that write documents: which, and how many at a time. */
final class DocumentOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-f", "--format"},
      split = ",",
      paramLabel = "FORMAT[,FORMAT...]",
      hideParamSyntax = true,
      descriptionKey = "documents.format")
  private List<Format> formats = List.copyOf(Format.usual());

  @Option(names = "--pdf", paramLabel = "archival|plain", descriptionKey = "documents.pdf")
  private PdfKind pdf = PdfKind.ARCHIVAL;

  @Option(names = "--no-annex", descriptionKey = "documents.no-annex")
  private boolean noAnnex;

  @Option(names = "--date", paramLabel = "DATE", descriptionKey = "documents.date")
  private @Nullable String date;

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "documents.jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  /** What is to be written; {@code fragment} where HTML is to be pasted into a page. */
  Rendition rendition(boolean fragment, Console console) {
    return new Rendition(
        EnumSet.copyOf(formats), fragment, new GivenDate(spec, console).of(date), !noAnnex, pdf);
  }

  /** At least 1. */
  int jobs(Console console) {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), console.wording().text("usage.jobs"));
    }
    return jobs;
  }
}
