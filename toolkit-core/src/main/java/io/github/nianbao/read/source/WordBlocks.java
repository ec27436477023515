package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Node;

/** Paragraphs and tables of WordprocessingML. For one file; not safe for several threads. */
final class WordBlocks {
  /** What a reader of the accepted document does not see. */
  private static final Set<String> UNSEEN =
      Set.of("del", "moveFrom", "delText", "instrText", "Fallback", "rt", "pPr", "rPr", "sectPr");

  private final Source source;
  private final IdentityHashMap<Node, String> numbers;
  private final List<SourceBlock> blocks = new ArrayList<>();

  WordBlocks(Source source, IdentityHashMap<Node, String> numbers) {
    this.source = source;
    this.numbers = numbers;
  }

  /** All that was met, in order. */
  List<SourceBlock> blocks() {
    return blocks;
  }

  /** Takes in all below a node. */
  void walk(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      String name = name(node);
      if (name.equals("p")) {
        paragraph(node);
      } else if (name.equals("tbl")) {
        SourceTable table = new WordTable(node, source).table();
        if (!table.rows().isEmpty()) {
          blocks.add(table);
        }
      } else if (!UNSEEN.contains(name)) {
        walk(node);
      }
    }
  }

  private void paragraph(Node paragraph) {
    List<Node> boxes = new ArrayList<>();
    StringBuilder text = new StringBuilder(numbers.getOrDefault(paragraph, ""));
    text(paragraph, text, boxes);
    for (String line : text.toString().split("\n", -1)) {
      String stripped = Blank.strip(line);
      if (!stripped.isEmpty()) {
        blocks.add(new SourceParagraph(stripped, source));
      }
    }
    if (holdsPicture(paragraph)) {
      blocks.add(new SourceParagraph(SourceParagraph.PICTURE, source));
    }
    boxes.forEach(this::walk);
  }

  private static boolean holdsPicture(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      boolean seen = !UNSEEN.contains(name(node)) && !name(node).equals("txbxContent");
      if (name(node).equals("blip") || (seen && holdsPicture(node))) {
        return true;
      }
    }
    return false;
  }

  /** Adds the text below a node; text boxes are set aside. */
  static void text(Node parent, StringBuilder text, List<Node> boxes) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      switch (name(node)) {
        case "t" -> characters(node, text);
        case "tab" -> text.append(' ');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        case "txbxContent" -> boxes.add(node);
        default -> {
          if (!UNSEEN.contains(name(node))) {
            text(node, text, boxes);
          }
        }
      }
    }
  }

  /* The tree of POI has no getTextContent. */
  private static void characters(Node parent, StringBuilder text) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(node.getNodeValue());
      }
    }
  }

  /** The local name of an element, empty for other nodes. */
  static String name(Node node) {
    return node.getNodeType() == Node.ELEMENT_NODE ? node.getLocalName() : "";
  }
}
