package io.github.nianbao.read.source;

import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.read.source.SourceReader.Complaint;
import io.github.nianbao.table.page.PageReader;
import java.io.IOException;

/** PDF files. */
final class PdfReader implements CarrierReader {
  private final PagedReader pages;
  private final Complaint complaint;

  PdfReader(Messages messages, Complaint complaint) {
    this.pages = new PagedReader(messages, complaint);
    this.complaint = complaint;
  }

  @Override
  public SourceDocument read(String file, byte[] content) {
    try (PageReader reader = open(file, content)) {
      return pages.read(reader);
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
}
