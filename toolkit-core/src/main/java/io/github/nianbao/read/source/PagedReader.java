package io.github.nianbao.read.source;

import io.github.nianbao.finding.Messages;
import io.github.nianbao.read.source.SourceReader.Complaint;
import io.github.nianbao.table.TableOptions;
import io.github.nianbao.table.Tables;
import io.github.nianbao.table.page.PageSource;
import java.io.IOException;
import java.util.List;

/**
 * Reads what is laid out on pages. They are gone through twice, one at a time: running heads are
 * known only when all pages have been seen, and must be out of the way when tables are joined over
 * pages. Immutable and safe for use by several threads.
 */
record PagedReader(Messages messages, Complaint complaint) {
  /** What the pages hold. */
  SourceDocument read(PageSource source) {
    PdfPlaces places = new PdfPlaces(source.file());
    PdfRemarks remarks = new PdfRemarks(messages, places);
    PdfPages pages = new PdfPages(places, remarks);
    for (int number = 1; number <= source.count(); number++) {
      look(source, number, pages);
    }
    TableOptions options = TableOptions.standard().in(messages.language());
    Tables read = Tables.each(source, options, pages::table, pages);
    read.findings().stream()
        .filter(finding -> finding.code().equals("X-PAGE"))
        .forEach(remarks::unreadable);
    List<SourceBlock> blocks = pages.blocks();
    if (blocks.isEmpty()) {
      String key = remarks.pictures() ? "R-PICTURE.only" : "R-EMPTY.message";
      throw complaint.of(key, source.file());
    }
    return new SourceDocument(blocks, remarks.findings());
  }

  /* A page that cannot be read is told of when it is read in earnest. */
  private static void look(PageSource source, int number, PdfPages pages) {
    try {
      pages.look(source.read(number));
    } catch (IOException e) {
      return;
    }
  }
}
