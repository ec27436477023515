package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;
import io.github.nianbao.read.source.SourceReader.Complaint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/**
 * Word files (DOCX). Tracked changes count as accepted, running heads and feet as furniture; text
 * boxes stand behind the paragraph that holds them.
 */
final class DocxReader implements CarrierReader {
  /** Word calls its styles by these names in every language. */
  private static final Pattern HEADING =
      Pattern.compile("heading \\d|title", Pattern.CASE_INSENSITIVE);

  private final Complaint complaint;

  DocxReader(Complaint complaint) {
    this.complaint = complaint;
  }

  @Override
  public SourceDocument read(String file, byte[] content) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
      IdentityHashMap<Node, String> numbers = numbers(document);
      WordBlocks blocks =
          new WordBlocks(
              Source.file(file), numbers, style -> isHeading(document.getStyles(), style));
      blocks.walk(document.getDocument().getBody().getDomNode());
      return new SourceDocument(blocks.blocks());
    } catch (IOException | POIXMLException | IllegalArgumentException e) {
      throw complaint.of("R-KIND.damaged", file);
    }
  }

  private static boolean isHeading(@Nullable XWPFStyles styles, String id) {
    XWPFStyle style = styles == null ? null : styles.getStyle(id);
    String name = style == null || style.getName() == null ? "" : style.getName();
    return HEADING.matcher(name).matches();
  }

  /* What Word prints in front of numbered paragraphs stands nowhere in their text. */
  private static IdentityHashMap<Node, String> numbers(XWPFDocument document) {
    WordNumbers counters = new WordNumbers();
    IdentityHashMap<Node, String> numbers = new IdentityHashMap<>();
    for (XWPFParagraph paragraph : document.getParagraphs()) {
      String number = counters.next(paragraph);
      if (!number.isEmpty()) {
        numbers.put(paragraph.getCTP().getDomNode(), number);
      }
    }
    return numbers;
  }
}
