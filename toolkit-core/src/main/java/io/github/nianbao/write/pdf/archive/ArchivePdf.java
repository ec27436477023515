package io.github.nianbao.write.pdf.archive;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.github.nianbao.document.Attachment;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Metadata;
import io.github.nianbao.io.ContentHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Makes a PDF an archival and accessible one: PDF/A-3a (ISO 19005-3), PDF/UA-1 (ISO 14289-1). */
public final class ArchivePdf {
  private static final byte[] PROFILE = ColourProfile.bytes();

  private final PdfWriter writer;
  private final Metadata metadata;
  private final boolean claimed;

  /**
   * @param writer the writer of a document that is open
   * @param metadata what the document says of itself
   * @param claimed whether it says that it keeps the two standards
   */
  public ArchivePdf(PdfWriter writer, Metadata metadata, boolean claimed) {
    this.writer = writer;
    this.metadata = metadata;
    this.claimed = claimed;
  }

  /** Adds everything that does not depend on the pages. */
  public void describe(Document document) throws IOException {
    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(PdfName.LANG, new PdfString(metadata.language()));
    if (claimed) {
      catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent()));
    }
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    writer.setTabs(PdfName.S);
    info();
    writer.getInfo().put(PdfName.FILEID, id(document));
    writer.setXmpMetadata(Xmp.packet(metadata, claimed));
    if (document.data() != null) {
      attach(document.data());
    }
  }

  private void info() {
    put(PdfName.TITLE, metadata.title());
    put(PdfName.AUTHOR, metadata.author());
    put(PdfName.SUBJECT, metadata.subject());
    put(PdfName.CREATOR, metadata.generator());
    put(PdfName.PRODUCER, metadata.generator());
    PdfString date = new PdfString(PdfDates.pdf(metadata.created()));
    writer.getInfo().put(PdfName.CREATIONDATE, date);
    writer.getInfo().put(PdfName.MODDATE, date);
  }

  private void put(PdfName key, @Nullable String value) {
    if (value != null) {
      writer.getInfo().put(key, new PdfString(value, PdfObject.TEXT_UNICODE));
    }
  }

  private PdfDictionary outputIntent() throws IOException {
    PdfStream profile = new PdfStream(PROFILE);
    profile.put(PdfName.N, new PdfNumber(3));
    profile.flateCompress();
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(ColourProfile.NAME));
    intent.put(PdfName.INFO, new PdfString(ColourProfile.NAME));
    intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
    return intent;
  }

  /** The data as an associated file of the whole document. */
  private void attach(Attachment data) throws IOException {
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(PdfName.MODDATE, new PdfString(PdfDates.pdf(metadata.created())));
    byte[] content = data.content().getBytes(StandardCharsets.UTF_8);
    PdfFileSpecification file =
        PdfFileSpecification.fileEmbedded(
            writer,
            null,
            data.name(),
            content,
            data.mediaType(),
            parameters,
            PdfStream.DEFAULT_COMPRESSION);
    file.put(new PdfName("AFRelationship"), new PdfName("Data"));
    file.addDescription(data.schema(), true);
    // Written before the engine replaces the description by the name under which it lists the file.
    PdfArray associated = new PdfArray(file.getReference());
    writer.addFileAttachment(data.name(), file);
    writer.getExtraCatalog().put(new PdfName("AF"), associated);
    if (data.seal() != null) {
      writer.getExtraCatalog().put(new PdfName("PieceInfo"), pieces(data.seal()));
    }
  }

  /** Private data of this program, as ISO 32000-1, 14.5 wants it: the seal of text and data. */
  private PdfDictionary pieces(String seal) {
    PdfDictionary ours = new PdfDictionary();
    ours.put(new PdfName("LastModified"), new PdfString(PdfDates.pdf(metadata.created())));
    ours.put(new PdfName("Private"), new PdfString(seal));
    PdfDictionary pieces = new PdfDictionary();
    pieces.put(new PdfName("Nianbao"), ours);
    return pieces;
  }

  /** The file's identifier: a digest of all it says, so that the same document has the same. */
  private static PdfObject id(Document document) {
    Attachment data = document.data();
    byte[] id =
        ContentHash.bytes(
            document.metadata().toString().getBytes(StandardCharsets.UTF_8),
            document.blocks().toString().getBytes(StandardCharsets.UTF_8),
            (data == null ? "" : data.content()).getBytes(StandardCharsets.UTF_8));
    return PdfEncryption.createInfoId(id, id);
  }
}
