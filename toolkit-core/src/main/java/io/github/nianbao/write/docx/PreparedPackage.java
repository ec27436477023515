package io.github.nianbao.write.docx;

import io.github.nianbao.document.Document;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.style.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All of a Word file that depends on its style alone, compressed, with places for the rest.
 * Immutable.
 */
final class PreparedPackage {
  static final String BODY = "word/document.xml";
  static final String CORE = "docProps/core.xml";
  static final String APPLICATION = "docProps/app.xml";
  static final String DATA = "customXml/item1.xml";

  private final List<Archive.Entry> parts;
  private final BodyMarkup markup;

  /**
   * @param parts every part, in order; those named above are stand-ins
   * @param markup what bodies of this style are made of
   */
  PreparedPackage(List<Archive.Entry> parts, BodyMarkup markup) {
    this.parts = List.copyOf(parts);
    this.markup = markup;
  }

  /** The package of a style, with or without room for data. */
  static PreparedPackage of(Style style, boolean data, Strays strays) {
    return PackageParts.prepare(style, data, strays);
  }

  /**
   * The file of one document.
   *
   * @param words in the document's language, what is written beside its own text
   * @throws io.github.nianbao.finding.FindingsException when characters had to be noted
   */
  byte[] file(Document document, Messages words, Strays strays) {
    Map<String, byte[]> own = new HashMap<>();
    own.put(BODY, new Body(document, markup, words, strays).bytes());
    own.put(CORE, Properties.core(document.metadata(), strays));
    own.put(APPLICATION, Properties.application(document.metadata(), strays));
    if (document.data() != null) {
      own.put(DATA, DataPart.item(document.data(), strays));
    }
    strays.complain();
    List<Archive.Entry> file = new ArrayList<>(parts.size());
    for (Archive.Entry part : parts) {
      byte[] bytes = own.get(part.name());
      file.add(bytes == null ? part : new Archive.Entry(part.name(), bytes));
    }
    return Archive.of(file);
  }
}
