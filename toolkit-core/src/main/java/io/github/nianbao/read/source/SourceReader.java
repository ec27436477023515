package io.github.nianbao.read.source;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads sources of every carrier. Immutable and safe for use by several threads. */
public final class SourceReader {
  /* Text has no other rows; on pages the ends of their lines are lost. */
  private static final Set<Carrier> TYPED = Set.of(Carrier.HTML, Carrier.DOCX, Carrier.DOC);

  private final Map<Carrier, CarrierReader> readers;
  private final Complaint complaint;

  /** A reader that complains in the language of the messages. */
  public SourceReader(Messages messages) {
    this.complaint = new Complaint(messages);
    Decoding decoding = new Decoding(complaint);
    this.readers =
        Map.of(
            Carrier.TEXT, new TextReader(messages, decoding),
            Carrier.HTML, new HtmlReader(messages, decoding),
            Carrier.DOCX, new DocxReader(messages, complaint),
            Carrier.DOC, new DocReader(messages, complaint),
            Carrier.PDF, new PdfReader(messages, complaint),
            Carrier.OFD, new OfdReader(messages, complaint));
  }

  /**
   * What a source holds.
   *
   * @param file its name, for places and messages
   * @param carrier how it is stored, or null to find out
   * @throws FindingsException when it is of another kind, damaged, or holds no text ({@code
   *     R-KIND}, {@code R-LIMIT}, {@code R-LOCKED}, {@code R-ENCODING}, {@code R-EMPTY}, {@code
   *     R-PICTURE})
   */
  public SourceDocument read(String file, @Nullable Carrier carrier, byte[] content) {
    if (content.length == 0) {
      throw complaint.of("R-EMPTY.file", file);
    }
    Contents contents = Contents.of(file, content);
    Carrier kind = carrier == null ? contents.carrier() : carrier;
    CarrierReader reader = kind == null ? null : readers.get(kind);
    if (reader == null) {
      throw complaint.of(contents.complaint(), file);
    }
    SourceDocument document = open(reader, file, content);
    if (document.blocks().isEmpty()) {
      throw complaint.of("R-EMPTY.message", file);
    }
    return TYPED.contains(kind) ? TypedRows.in(document) : document;
  }

  /* Elements nested without end exhaust the stack; nothing of a document is so deep. */
  private SourceDocument open(CarrierReader reader, String file, byte[] content) {
    try {
      return reader.read(file, content);
    } catch (StackOverflowError e) {
      throw complaint.of("R-LIMIT.deep", file);
    }
  }

  /** Says why a source cannot be read. */
  record Complaint(Messages messages) {
    FindingsException of(String key, String file) {
      String code = key.substring(0, key.indexOf('.'));
      return new FindingsException(
          Finding.of(code, Severity.ERROR, null, messages.text(key, Map.of("file", file)))
              .at(Source.file(file)));
    }
  }
}
