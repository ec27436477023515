package io.github.nianbao.read.source;

import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.read.source.SourceReader.Complaint;
import io.github.nianbao.table.TableOptions;
import io.github.nianbao.table.Tables;
import io.github.nianbao.table.page.PageReader;
import java.io.IOException;
import java.util.List;

/**
 * PDF files. They are gone through twice, a page at a time: running heads are known only when all
 * pages have been seen, and must be out of the way when tables are joined over pages.
 */
final class PdfReader implements CarrierReader {
  private final Messages messages;
  private final Complaint complaint;

  PdfReader(Messages messages, Complaint complaint) {
    this.messages = messages;
    this.complaint = complaint;
  }

  @Override
  public SourceDocument read(String file, byte[] content) {
    try (PageReader reader = open(file, content)) {
      PdfPlaces places = new PdfPlaces(file);
      PdfRemarks remarks = new PdfRemarks(messages, places);
      PdfPages pages = new PdfPages(places, remarks);
      for (int number = 1; number <= reader.count(); number++) {
        look(reader, number, pages);
      }
      TableOptions options = TableOptions.standard().in(messages.language());
      Tables read = Tables.each(reader, options, pages::table, pages);
      read.findings().stream()
          .filter(finding -> finding.code().equals("X-PAGE"))
          .forEach(remarks::unreadable);
      List<SourceBlock> blocks = pages.blocks();
      if (blocks.isEmpty()) {
        throw complaint.of(remarks.pictures() ? "R-PICTURE.only" : "R-EMPTY.message", file);
      }
      return new SourceDocument(blocks, remarks.findings());
    } catch (IOException e) {
      throw complaint.of("R-KIND.damaged", file);
    }
  }

  private PageReader open(String file, byte[] content) {
    try {
      return PageReader.open(file, content, Language.EN);
    } catch (FindingsException e) {
      boolean locked = e.findings().stream().anyMatch(f -> f.code().equals("X-LOCKED"));
      throw complaint.of(locked ? "R-LOCKED.message" : "R-KIND.damaged", file);
    }
  }

  /* A page that cannot be read is told of when it is read in earnest. */
  private static void look(PageReader reader, int number, PdfPages pages) {
    try {
      pages.look(reader.read(number));
    } catch (IOException e) {
      return;
    }
  }
}
