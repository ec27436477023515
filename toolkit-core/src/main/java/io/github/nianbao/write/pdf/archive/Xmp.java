package io.github.nianbao.write.pdf.archive;

import io.github.nianbao.document.Metadata;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The XMP packet of a document: the same statements as the information dictionary makes, and the
 * identification as PDF/A-3a and PDF/UA-1.
 */
final class Xmp {
  private static final String OPEN =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:format>application/pdf</dc:format>
      """;

  private static final String CLAIM =
      """
      <pdfaid:part>3</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      """;

  /** PDF/A asks for a description of every schema that it does not define itself. */
  private static final String EXTENSION =
      """
      <rdf:Description rdf:about=""
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 the document conforms to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;

  private static final String CLOSE =
      """
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private Xmp() {}

  static byte[] packet(Metadata metadata, boolean claimed) {
    StringBuilder xmp = new StringBuilder(OPEN).append(claimed ? CLAIM : "");
    alternative(xmp, "dc:title", metadata.title());
    list(xmp, "dc:creator", "Seq", metadata.author());
    alternative(xmp, "dc:description", metadata.subject());
    list(xmp, "dc:language", "Bag", metadata.language());
    String date = PdfDates.xmp(metadata.created());
    simple(xmp, "xmp:CreateDate", date);
    simple(xmp, "xmp:ModifyDate", date);
    simple(xmp, "xmp:CreatorTool", metadata.generator());
    simple(xmp, "pdf:Producer", metadata.generator());
    xmp.append("</rdf:Description>\n").append(claimed ? EXTENSION : "");
    return xmp.append(CLOSE).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void simple(StringBuilder xmp, String name, String value) {
    xmp.append('<').append(name).append('>');
    xmp.append(escaped(value)).append("</").append(name).append(">\n");
  }

  private static void alternative(StringBuilder xmp, String name, @Nullable String value) {
    item(xmp, name, "Alt", "<rdf:li xml:lang=\"x-default\">", value);
  }

  private static void list(StringBuilder xmp, String name, String kind, @Nullable String value) {
    item(xmp, name, kind, "<rdf:li>", value);
  }

  private static void item(
      StringBuilder xmp, String name, String kind, String open, @Nullable String value) {
    if (value != null) {
      xmp.append('<').append(name).append("><rdf:").append(kind).append('>').append(open);
      xmp.append(escaped(value)).append("</rdf:li></rdf:").append(kind).append("></");
      xmp.append(name).append(">\n");
    }
  }

  private static String escaped(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
