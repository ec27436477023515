package io.github.nianbao.read.source.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** An element, known by its local name: producers differ in prefixes. */
record Node(Element element) {
  /** Its local name. */
  String name() {
    return element.getLocalName();
  }

  /** All its child elements. */
  List<Node> children() {
    List<Node> children = new ArrayList<>();
    for (org.w3c.dom.Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element child) {
        children.add(new Node(child));
      }
    }
    return children;
  }

  /** Its child elements of a name. */
  List<Node> children(String name) {
    return children().stream().filter(child -> child.name().equals(name)).toList();
  }

  /** Its first child element of a name. */
  Optional<Node> child(String name) {
    return children().stream().filter(child -> child.name().equals(name)).findFirst();
  }

  /** The text in its first child element of a name, or nothing. */
  String text(String name) {
    return child(name).map(Node::text).map(String::strip).orElse("");
  }

  /** All text in it, as it stands. */
  String text() {
    return element.getTextContent();
  }

  /** An attribute; empty where it is missing. */
  String attribute(String name) {
    return element.getAttribute(name).strip();
  }

  /** An attribute that is a number. */
  double number(String name, double otherwise) {
    double[] numbers = Numbers.of(attribute(name));
    return numbers.length == 1 ? numbers[0] : otherwise;
  }

  /** An attribute that is true or false. */
  boolean flag(String name, boolean otherwise) {
    String value = attribute(name);
    return value.isEmpty() ? otherwise : value.equals("true") || value.equals("1");
  }
}
