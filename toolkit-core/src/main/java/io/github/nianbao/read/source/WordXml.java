package io.github.nianbao.read.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds one's way in WordprocessingML. */
final class WordXml {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** Around rows, cells and paragraphs there may be content controls and tracked insertions. */
  private static final Set<String> WRAPPERS =
      Set.of("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag");

  private WordXml() {}

  /** The local name of an element, empty for other nodes. */
  static String name(Node node) {
    return node.getNodeType() == Node.ELEMENT_NODE ? node.getLocalName() : "";
  }

  /** The first child of this name. */
  static @Nullable Element child(Node parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (name(node).equals(name)) {
        return (Element) node;
      }
    }
    return null;
  }

  /** The children of this name, those in wrappers too. */
  static List<Node> all(Node parent, String name) {
    List<Node> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      String local = name(node);
      if (local.equals(name)) {
        found.add(node);
      } else if (WRAPPERS.contains(local)) {
        found.addAll(all(node, name));
      }
    }
    return found;
  }

  /** Whether an element of this name is anywhere below a node. */
  static boolean holds(Node parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (name(node).equals(name) || holds(node, name)) {
        return true;
      }
    }
    return false;
  }

  /** An attribute, empty where it is missing. */
  static String attribute(Element element, String name) {
    return element.getAttributeNS(W, name);
  }

  /** The value of the first child of this name. */
  static String value(Node parent, String name, String otherwise) {
    Element child = child(parent, name);
    String value = child == null ? "" : attribute(child, "val");
    return value.isEmpty() ? otherwise : value;
  }

  /** The level of a list's definition. */
  static @Nullable Element level(Element definition, int level) {
    for (Node node : all(definition, "lvl")) {
      if (attribute((Element) node, "ilvl").equals(Integer.toString(level))) {
        return (Element) node;
      }
    }
    return null;
  }
}
