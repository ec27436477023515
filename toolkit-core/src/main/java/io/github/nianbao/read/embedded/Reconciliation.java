package io.github.nianbao.read.embedded;

import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Forms;
import io.github.nianbao.read.source.Embedded;
import io.github.nianbao.read.source.EmbeddedReader;
import io.github.nianbao.read.source.SourceDocument;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.ReportReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides between what a document carries and what it shows (docs/adr/0009). The data count where
 * nothing that the document shows speaks against them; else what is shown counts and every
 * difference is reported. Immutable and safe for use by several threads.
 */
public final class Reconciliation {
  private final ReportReader reader;
  private final Messages messages;

  /** A reconciliation for reports in these forms. */
  public Reconciliation(Forms forms, Messages messages) {
    this.reader = new ReportReader(forms, messages, EmbeddedReader.MOST);
    this.messages = messages;
  }

  /**
   * The report of a document, with what there is to say about its data ({@code R-EMBEDDED}).
   *
   * @param file its name
   * @param document what it shows
   * @param embedded what it carries
   * @param recognition makes a report of what it shows
   * @throws FindingsException when no report is recognised, unless the document carries one and was
   *     not changed since
   */
  public Report report(
      String file, SourceDocument document, Embedded embedded, Supplier<Report> recognition) {
    Notes notes = new Notes(file, messages);
    Report carried = carried(file, embedded, notes);
    Report result =
        carried == null
            ? recognition.get()
            : chosen(carried, untouched(document, embedded.data().get(0)), recognition, notes);
    return notes.findings().isEmpty() ? result : result.withFindings(notes.findings());
  }

  private static Report chosen(
      Report carried, boolean untouched, Supplier<Report> recognition, Notes notes) {
    Report shown;
    try {
      shown = recognition.get();
    } catch (FindingsException e) {
      if (untouched) {
        return carried;
      }
      throw e;
    }
    List<Difference> differences =
        untouched ? Comparison.contradictions(shown, carried) : Comparison.all(shown, carried);
    differences.forEach(notes::differs);
    return differences.isEmpty() ? carried : shown;
  }

  private static boolean untouched(SourceDocument document, Embedded.Data data) {
    return data.seal() != null && data.seal().equals(ShownText.of(document).over(data.json()));
  }

  private @Nullable Report carried(String file, Embedded embedded, Notes notes) {
    if (!embedded.foreign().isEmpty()) {
      notes.foreign(embedded.foreign());
    }
    if (embedded.fault() != null) {
      switch (embedded.fault()) {
        case SIZE -> notes.unusable("size", Map.of("limit", limit()));
        case DAMAGED -> notes.unusable("damaged", Map.of());
      }
      return null;
    }
    if (embedded.data().size() > 1) {
      notes.unusable("several", Map.of("count", Integer.toString(embedded.data().size())));
      return null;
    }
    return embedded.data().isEmpty() ? null : report(file, embedded.data().get(0), notes);
  }

  private @Nullable Report report(String file, Embedded.Data data, Notes notes) {
    try {
      return reader.read(file, data.json().getBytes(StandardCharsets.UTF_8)).report();
    } catch (FindingsException e) {
      notes.unusable("invalid", Map.of("reason", e.findings().get(0).message()));
      return null;
    }
  }

  private static String limit() {
    return Integer.toString(EmbeddedReader.MOST >> 20);
  }
}
