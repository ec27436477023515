package io.github.nianbao;

import io.github.nianbao.check.Checker;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Forms;
import io.github.nianbao.read.recognise.ReadingOptions;
import io.github.nianbao.read.recognise.Recogniser;
import io.github.nianbao.read.source.SourceDocument;
import io.github.nianbao.read.source.SourceReader;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;

/** Makes reports of sources. Safe for use by several threads. */
final class Intake {
  private final SourceReader sources;
  private final Recogniser recogniser;
  private final Checker checker;

  Intake(Forms forms, Messages messages, Checker checker) {
    this.sources = new SourceReader(messages);
    this.recogniser = new Recogniser(forms, messages);
    this.checker = checker;
  }

  /** The report in a source; what the rules say stands after what was found while reading. */
  Report read(String name, byte[] content, SourceReading how) {
    SourceDocument document = sources.read(name, how.carrier(), content);
    Report read = recogniser.read(document, new ReadingOptions(how.simplified(), how.strict()));
    List<Finding> findings = new ArrayList<>(read.findings());
    findings.addAll(checker.check(read));
    return new Report(
        read.forms(),
        read.front(),
        read.prose(),
        read.figures(),
        read.annex(),
        read.provenance(),
        findings);
  }
}
