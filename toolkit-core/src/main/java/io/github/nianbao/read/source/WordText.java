package io.github.nianbao.read.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of a stretch of WordprocessingML as its reader sees it, tracked changes accepted. */
final class WordText {
  /** What a reader of the accepted document does not see. */
  private static final Set<String> UNSEEN =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "delInstrText",
          "Fallback",
          "rt",
          "pPr",
          "rPr",
          "sectPr",
          "tcPr",
          "trPr",
          "tblPr");

  private final StringBuilder text = new StringBuilder();
  private final List<Node> boxes = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private boolean picture;
  private int pages;

  static WordText of(Node node) {
    WordText text = new WordText();
    text.add(node);
    return text;
  }

  /** Whether a reader does not see what stands in an element of this name. */
  static boolean isUnseen(String name) {
    return UNSEEN.contains(name);
  }

  /** The text; a line feed stands for each line break. */
  String text() {
    return text.toString();
  }

  /** Text boxes anchored in it. */
  List<Node> boxes() {
    return boxes;
  }

  /** Footnotes and endnotes referred to, as {@code footnote 1}. */
  List<String> notes() {
    return notes;
  }

  /** Whether there is a picture in it. */
  boolean hasPicture() {
    return picture;
  }

  /** How many pages began in it when Word showed it last. */
  int pages() {
    return pages;
  }

  private void add(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      String name = WordXml.name(node);
      switch (name) {
        case "t" -> characters(node);
        case "tab" -> text.append(' ');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        case "txbxContent" -> boxes.add(node);
        case "blip", "imagedata" -> picture = true;
        case "lastRenderedPageBreak" -> pages++;
        case "footnoteReference" -> notes.add("footnote " + id(node));
        case "endnoteReference" -> notes.add("endnote " + id(node));
        default -> {
          if (!isUnseen(name)) {
            add(node);
          }
        }
      }
    }
  }

  private static String id(Node reference) {
    return WordXml.attribute((Element) reference, "id");
  }

  /* The tree of POI has no getTextContent. */
  private void characters(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(node.getNodeValue());
      }
    }
  }
}
