package io.github.nianbao.read.source;

import io.github.nianbao.finding.Messages;
import io.github.nianbao.read.source.SourceReader.Complaint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Files of Word 97 to 2003, and of WPS, which are the same. Places are numbers of paragraphs. Text
 * boxes stand at the end, since the file does not say where they are seen.
 */
final class DocReader implements CarrierReader {
  private final Messages messages;
  private final Complaint complaint;

  DocReader(Messages messages, Complaint complaint) {
    this.messages = messages;
    this.complaint = complaint;
  }

  @Override
  public SourceDocument read(String file, byte[] content) {
    List<SourceBlock> blocks;
    Remarks remarks = new Remarks(messages);
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
      DocBlocks body = new DocBlocks(file, remarks);
      body.walk(document.getRange(), 0);
      Range boxes = document.getMainTextboxRange();
      if (boxes != null) {
        body.walk(boxes, 0);
      }
      blocks = body.blocks();
    } catch (EncryptedDocumentException e) {
      throw complaint.of("R-LOCKED.message", file);
    } catch (OldWordFileFormatException e) {
      throw complaint.of("R-KIND.old", file);
    } catch (IOException | RuntimeException e) {
      // POI lets unchecked exceptions of damaged files through.
      throw complaint.of("R-KIND.damaged", file);
    }
    return new SourceDocument(blocks, remarks.findings());
  }
}
