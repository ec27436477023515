package io.github.nianbao.read.source;

import io.github.nianbao.finding.Messages;
import io.github.nianbao.read.source.SourceReader.Complaint;
import io.github.nianbao.read.source.ofd.OfdPages;
import java.io.IOException;

/** OFD files (GB/T 33190): pages as those of PDF files, read in the same way. */
final class OfdReader implements CarrierReader {
  private final PagedReader pages;
  private final Complaint complaint;

  OfdReader(Messages messages, Complaint complaint) {
    this.pages = new PagedReader(messages, complaint);
    this.complaint = complaint;
  }

  @Override
  public SourceDocument read(String file, byte[] content) {
    if (Archive.of(content).tooLarge()) {
      throw complaint.of("R-LIMIT.message", file);
    }
    try {
      return pages.read(OfdPages.open(file, content));
    } catch (IOException e) {
      throw complaint.of("R-KIND.damaged", file);
    }
  }
}
