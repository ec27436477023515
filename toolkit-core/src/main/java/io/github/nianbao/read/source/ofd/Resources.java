package io.github.nianbao.read.source.ofd;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the pages of a document refer to by numbers: faces that are bold, and ways of drawing. */
final class Resources {
  private final Set<String> bold = new HashSet<>();
  private final Map<String, Node> drawing = new HashMap<>();

  /** Takes in a list of resources. */
  void add(Node list) {
    for (Node fonts : list.children("Fonts")) {
      fonts.children("Font").stream()
          .filter(Resources::isBold)
          .forEach(font -> bold.add(font.attribute("ID")));
    }
    for (Node params : list.children("DrawParams")) {
      params.children("DrawParam").forEach(each -> drawing.put(each.attribute("ID"), each));
    }
  }

  /** The resources of a document; a list that cannot be read is as none. */
  static Resources of(Parts parts, Location document, List<Node> lists) {
    Resources resources = new Resources();
    for (Node list : lists) {
      parts.readable(document.to(list.text())).ifPresent(resources::add);
    }
    return resources;
  }

  private static boolean isBold(Node font) {
    String name = font.attribute("FontName").toLowerCase(Locale.ROOT);
    return font.flag("Bold", false) || name.contains("bold") || name.contains("black");
  }

  /** Whether a face is a bold one. */
  boolean isBold(String font) {
    return bold.contains(font);
  }

  /** A child of an object that it may have from the way of drawing it refers to. */
  Optional<Node> inherited(Node object, String child) {
    return origin(object, node -> node.child(child).isPresent()).child(child);
  }

  /** A number of an object that it may have from the way of drawing it refers to. */
  double inherited(Node object, String attribute, double otherwise) {
    return origin(object, node -> !node.attribute(attribute).isEmpty())
        .number(attribute, otherwise);
  }

  /* Ways of drawing may refer to others in turn. */
  private Node origin(Node object, Predicate<Node> says) {
    Set<String> seen = new HashSet<>();
    Node at = object;
    String next = object.attribute("DrawParam");
    while (!says.test(at) && drawing.containsKey(next) && seen.add(next)) {
      at = drawing.get(next);
      next = at.attribute("Relative");
    }
    return at;
  }
}
