package io.github.nianbao.table.page;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A page whose content is unpacked at once before it is parsed, as long as it is not huge: byte by
 * byte, as PDFBox unpacks it, parsing takes a third longer.
 */
final class WholeContent extends PDPage {
  /** Longer content is unpacked bit by bit, so that memory stays bounded. */
  private static final int LONGEST = 8 << 20;

  private final PDPage page;

  WholeContent(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  /** Those of the page itself, which share the fonts of the document. */
  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    byte[] content = new byte[1 << 15];
    int length = 0;
    try (RandomAccessRead packed = page.getContentsForStreamParsing()) {
      int read = packed.read(content, 0, content.length);
      while (read > 0 && length < LONGEST) {
        length += read;
        if (length == content.length) {
          content = Arrays.copyOf(content, 2 * length);
        }
        read = packed.read(content, length, content.length - length);
      }
    }
    return length < LONGEST
        ? new RandomAccessReadBuffer(Arrays.copyOf(content, length))
        : page.getContentsForStreamParsing();
  }
}
