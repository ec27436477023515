package io.github.nianbao.batch;

import io.github.nianbao.Nianbao;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.io.GrowingFile;
import io.github.nianbao.io.OutputException;
import io.github.nianbao.io.OutputTree;
import io.github.nianbao.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files at the top, made when all inputs have ended: of one report after the other, so that
 * thousands take no more memory than one.
 */
final class Books {
  private final Nianbao nianbao;
  private final Ledger ledger;
  private final Messages messages;

  Books(Nianbao nianbao, Ledger ledger, Messages messages) {
    this.nianbao = nianbao;
    this.ledger = ledger;
    this.messages = messages;
  }

  /**
   * Writes all three files.
   *
   * @throws OutputException when one cannot be written; then none of them has changed
   */
  ConversionSummary close(List<Item> items, boolean byteOrderMark, int resumed) {
    OutputTree tree = ledger.tree();
    Tally tally = new Tally();
    try (GrowingFile figures = tree.grow(Top.FIGURES);
        GrowingFile overview = tree.grow(Top.OVERVIEW);
        GrowingFile manifest = tree.grow(Top.MANIFEST)) {
      FiguresFile table = new FiguresFile(figures, nianbao.forms());
      table.begin(byteOrderMark);
      each(
          items,
          (item, converted, report) -> {
            tally.add(converted, report);
            if (report != null) {
              table.add(report);
            }
          });
      Overview page = new Overview(overview, tree, tally, messages);
      page.begin();
      each(items, page::add);
      page.end();
      ledger.journal().manifest(items, manifest);
      figures.finish();
      overview.finish();
      manifest.finish();
    }
    return tally.summary(resumed);
  }

  /** Looks at one input after the other. */
  interface Reader {
    void read(Item item, Converted converted, @Nullable Report report);
  }

  private void each(List<Item> items, Reader reader) {
    for (Item item : items) {
      Converted converted = ledger.last(item);
      if (converted != null) {
        reader.read(item, converted, report(converted));
      }
    }
  }

  private @Nullable Report report(Converted converted) {
    if (converted.outputs().isEmpty()) {
      return null;
    }
    Path file = ledger.report(converted);
    try {
      return nianbao.read(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
