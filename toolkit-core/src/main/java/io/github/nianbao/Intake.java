package io.github.nianbao;

import io.github.nianbao.check.Checker;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Forms;
import io.github.nianbao.read.embedded.Reconciliation;
import io.github.nianbao.read.recognise.ReadingOptions;
import io.github.nianbao.read.recognise.Recogniser;
import io.github.nianbao.read.source.Embedded;
import io.github.nianbao.read.source.EmbeddedReader;
import io.github.nianbao.read.source.SourceDocument;
import io.github.nianbao.read.source.SourceReader;
import io.github.nianbao.report.Report;
import org.jspecify.annotations.Nullable;

/** Makes reports of sources. Safe for use by several threads. */
final class Intake {
  private final SourceReader sources;
  private final Forms forms;
  private final Messages messages;
  private final EmbeddedReader embedded = new EmbeddedReader();
  private final Reconciliation reconciliation;
  private final Checker checker;
  private @Nullable Recogniser recogniser;

  Intake(Forms forms, Messages messages, Checker checker) {
    this.sources = new SourceReader(messages);
    this.forms = forms;
    this.messages = messages;
    this.reconciliation = new Reconciliation(forms, messages);
    this.checker = checker;
  }

  /** The report in a source; what the rules say stands after what was found while reading. */
  Report read(String name, byte[] content, SourceReading how) {
    Recogniser recogniser = recogniser();
    SourceDocument document = sources.read(name, how.carrier(), content);
    Embedded carried =
        how.ignoreEmbedded() ? Embedded.NONE : embedded.read(name, how.carrier(), content);
    Report report =
        reconciliation.report(
            name, document, carried, () -> recogniser.read(document, ReadingOptions.USUAL));
    Report read = recogniser.finish(report, new ReadingOptions(how.simplified(), how.strict()));
    return read.withFindings(checker.check(read));
  }

  /** Made when first needed: its dictionaries of scripts take more memory than all the rest. */
  private synchronized Recogniser recogniser() {
    Recogniser known = recogniser;
    if (known == null) {
      known = new Recogniser(forms, messages);
      recogniser = known;
    }
    return known;
  }
}
