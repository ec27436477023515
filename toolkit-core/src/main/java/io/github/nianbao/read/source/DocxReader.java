package io.github.nianbao.read.source;

import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.read.source.SourceReader.Complaint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** Word files (DOCX). Tracked changes count as accepted, running heads and feet as furniture. */
final class DocxReader implements CarrierReader {
  /** Word calls its styles by these names in every language. */
  private static final Pattern HEADING =
      Pattern.compile("heading \\d|title", Pattern.CASE_INSENSITIVE);

  private final Messages messages;
  private final Complaint complaint;

  DocxReader(Messages messages, Complaint complaint) {
    this.messages = messages;
    this.complaint = complaint;
  }

  @Override
  public SourceDocument read(String file, byte[] content) {
    if (Archive.of(content).tooLarge()) {
      throw complaint.of("R-LIMIT.message", file);
    }
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
      Node body = document.getDocument().getBody().getDomNode();
      WordPlaces places = new WordPlaces(file, WordXml.holds(body, "lastRenderedPageBreak"));
      Remarks remarks = new Remarks(messages);
      WordBlocks blocks =
          new WordBlocks(
              places,
              new WordNumbers(document),
              remarks,
              style -> isHeading(document.getStyles(), style));
      notes(blocks, "footnote", document.getFootnotes());
      notes(blocks, "endnote", document.getEndnotes());
      blocks.unseen(new WordUnseen(style -> properties(document.getStyles(), style)).remove(body));
      blocks.walk(body);
      if (blocks.blocks().isEmpty() && WordXml.holds(body, "altChunk")) {
        throw complaint.of("R-KIND.format", file);
      }
      return new SourceDocument(blocks.blocks(), remarks.findings());
    } catch (FindingsException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // POI lets unchecked exceptions of damaged files through.
      throw complaint.of(isStrict(content) ? "R-KIND.format" : "R-KIND.damaged", file);
    }
  }

  /* The strict form of ISO/IEC 29500, which POI does not read. */
  private static boolean isStrict(byte[] content) {
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content))) {
      return !parts.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT).isEmpty();
    } catch (IOException | OpenXML4JException | RuntimeException e) {
      return false;
    }
  }

  private static boolean isHeading(@Nullable XWPFStyles styles, String id) {
    XWPFStyle style = styles == null ? null : styles.getStyle(id);
    String name = style == null || style.getName() == null ? "" : style.getName();
    return HEADING.matcher(name).matches();
  }

  private static @Nullable Node properties(@Nullable XWPFStyles styles, String id) {
    XWPFStyle style = styles == null ? null : styles.getStyle(id);
    return style == null ? null : WordXml.child(style.getCTStyle().getDomNode(), "rPr");
  }

  private static void notes(
      WordBlocks blocks, String kind, List<? extends XWPFAbstractFootnoteEndnote> notes) {
    for (XWPFAbstractFootnoteEndnote note : notes) {
      blocks.note(kind + " " + note.getId(), note.getCTFtnEdn().getDomNode());
    }
  }
}
