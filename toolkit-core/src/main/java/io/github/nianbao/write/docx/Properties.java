package io.github.nianbao.write.docx;

import io.github.nianbao.document.Metadata;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The properties of a document. */
final class Properties {
  private Properties() {}

  /** {@code docProps/core.xml}: title, author, language, dates. */
  static byte[] core(Metadata metadata, Strays strays) {
    XmlText xml = new XmlText(1_024, strays);
    xml.markup(
        """
        <cp:coreProperties \
        xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">""");
    element(xml, "dc:title", metadata.title(), "title");
    element(xml, "dc:subject", metadata.subject(), "subject");
    element(xml, "dc:creator", metadata.author(), "author");
    element(xml, "dc:language", metadata.language(), "language");
    date(xml, "created", metadata);
    date(xml, "modified", metadata);
    return xml.markup("</cp:coreProperties>").bytes();
  }

  /** {@code docProps/app.xml}: the program. */
  static byte[] application(Metadata metadata, Strays strays) {
    XmlText xml = new XmlText(256, strays);
    xml.markup("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/");
    xml.markup("extended-properties\">");
    element(xml, "Application", metadata.generator(), "generator");
    return xml.markup("</Properties>").bytes();
  }

  private static void element(XmlText xml, String name, @Nullable String value, String path) {
    if (value != null) {
      xml.markup("<").markup(name).markup(">").text(value, path);
      xml.markup("</").markup(name).markup(">");
    }
  }

  private static void date(XmlText xml, String name, Metadata metadata) {
    String time =
        DateTimeFormatter.ISO_INSTANT.format(
            metadata.created().toInstant().truncatedTo(ChronoUnit.SECONDS));
    xml.markup("<dcterms:").markup(name).markup(" xsi:type=\"dcterms:W3CDTF\">").markup(time);
    xml.markup("</dcterms:").markup(name).markup(">");
  }
}
