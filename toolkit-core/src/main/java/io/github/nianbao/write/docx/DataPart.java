package io.github.nianbao.write.docx;

import io.github.nianbao.document.Attachment;

/**
 * The data a document was made from, as a custom XML part: Word keeps it when somebody edits and
 * saves the file, and no reader shows it.
 */
final class DataPart {
  /** Namespace of the element that holds the data. */
  static final String NAMESPACE = "https://nianbao.github.io/ns/data";

  /** Names the part inside a file; the same in all files, since each holds one. */
  private static final String ITEM = "{6E69616E-6261-4F64-8174-617061727431}";

  private DataPart() {}

  /** {@code customXml/item1.xml}: the data as the text of one element. */
  static byte[] item(Attachment data, Strays strays) {
    XmlText xml = new XmlText(data.content().length() * 2, strays);
    xml.markup("<data xmlns=\"").markup(NAMESPACE);
    xml.markup("\" name=\"").text(data.name(), "data.name");
    xml.markup("\" mediaType=\"").text(data.mediaType(), "data.mediaType");
    xml.markup("\" schema=\"").text(data.schema(), "data.schema");
    if (data.seal() != null) {
      xml.markup("\" seal=\"").text(data.seal(), null);
    }
    return xml.markup("\">").text(data.content(), "data").markup("</data>").bytes();
  }

  /** {@code customXml/itemProps1.xml}. */
  static byte[] properties(Strays strays) {
    return new XmlText(512, strays)
        .markup("<ds:datastoreItem ds:itemID=\"" + ITEM + "\" xmlns:ds=\"")
        .markup("http://schemas.openxmlformats.org/officeDocument/2006/customXml\">")
        .markup("<ds:schemaRefs><ds:schemaRef ds:uri=\"" + NAMESPACE + "\"/></ds:schemaRefs>")
        .markup("</ds:datastoreItem>")
        .bytes();
  }
}
