package io.github.nianbao;

import io.github.nianbao.document.Attachment;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.DocumentComposer;
import io.github.nianbao.document.DocumentParser;
import io.github.nianbao.document.Metadata;
import io.github.nianbao.document.TemplateEngine;
import io.github.nianbao.document.TemplateLimits;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Forms;
import io.github.nianbao.layout.face.FaceSet;
import io.github.nianbao.publication.Publication;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import io.github.nianbao.style.Style;
import io.github.nianbao.write.DocumentWriter;
import io.github.nianbao.write.Format;
import io.github.nianbao.write.docx.DocxDocumentWriter;
import io.github.nianbao.write.html.HtmlDocumentWriter;
import io.github.nianbao.write.ofd.OfdDocumentWriter;
import io.github.nianbao.write.pdf.PdfDocumentWriter;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Makes documents of reports. Safe for use by several threads. */
final class Press {
  private static final String LANGUAGE = "zh-CN";
  private static final String DATA_NAME = "report.json";

  private final Style style;
  private final Publication publication;
  private final DocumentComposer composer;
  private final Faces faces;
  private final Messages messages;
  private final DocumentWriter docx;
  private final HtmlDocumentWriter html;
  private @Nullable PdfDocumentWriter pdf;
  private final String generator;

  /**
   * @throws io.github.nianbao.finding.FindingsException when the user's template or style is wrong
   */
  Press(Settings settings, Forms forms, Messages messages) {
    TemplateFolder folder = TemplateFolder.of(settings);
    this.style = folder.style(messages);
    this.publication = new Publication(forms, style, messages);
    this.composer =
        new DocumentComposer(
            new TemplateEngine(folder.path(), TemplateLimits.USUAL, messages),
            new DocumentParser(messages));
    this.faces = new Faces(settings, style);
    this.messages = messages;
    this.docx = new DocxDocumentWriter(messages);
    this.html = HtmlDocumentWriter.page();
    this.generator = "Nianbao " + Version.read();
  }

  /** The neutral document of a report; {@code json} travels with it. */
  Document document(Report report, @Nullable OffsetDateTime date, String json) {
    Front.Issuer issuer = report.front().issuer();
    Metadata metadata =
        new Metadata(
            publication.title(report),
            issuer == null ? null : issuer.name(),
            null,
            LANGUAGE,
            generator,
            date == null ? DocumentDate.of(report) : date);
    String schema = "urn:nianbao:form:" + report.forms().form();
    Attachment data = new Attachment(DATA_NAME, "application/json", schema, json);
    return composer.compose(publication.model(report), metadata, style, data);
  }

  /** The writer of a format as a rendition wants it. */
  DocumentWriter writer(Format format, Rendition rendition) {
    return switch (format) {
      case PDF -> pdf().of(rendition.pdf());
      case DOCX -> docx;
      case OFD -> new OfdDocumentWriter(faces.set(), messages);
      case HTML -> rendition.htmlFragment() ? HtmlDocumentWriter.fragment() : html;
    };
  }

  /** Made when first needed: it asks for the faces of the machine. */
  private synchronized PdfDocumentWriter pdf() {
    PdfDocumentWriter known = pdf;
    if (known == null) {
      known = new PdfDocumentWriter(faces.set(), messages);
      pdf = known;
    }
    return known;
  }

  /** The faces of this machine, resolved for the style. */
  FaceSet faces() {
    return faces.set();
  }
}
