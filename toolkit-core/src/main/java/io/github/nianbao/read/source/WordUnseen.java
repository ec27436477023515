package io.github.nianbao.read.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Runs of a DOCX file that its reader does not see as text of the document: hidden, struck out,
 * white on the paper, fields that another field asks, and marks of notes behind figures. For one
 * file; not safe for several threads.
 */
final class WordUnseen {
  private static final Set<String> OFF = Set.of("0", "false", "off", "none");
  private static final List<String> HIDING = List.of("vanish", "strike", "dstrike");

  private static final Pattern FIGURE = Pattern.compile("\\d");

  private final Function<String, @Nullable Node> styles;
  private final List<Node> unseen = new ArrayList<>();

  /* By the cells in which they stood. */
  private final Map<Node, String> figures = new HashMap<>();

  /* True for each open field whose result has not begun. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  /**
   * @param styles the run properties of a style, by its id
   */
  WordUnseen(Function<String, @Nullable Node> styles) {
    this.styles = styles;
  }

  /**
   * Takes them out of all below a node.
   *
   * @return what was taken out of cells of tables and holds figures
   */
  Map<Node, String> remove(Node node) {
    look(node, new Ground(null, false));
    unseen.forEach(run -> run.getParentNode().removeChild(run));
    return Map.copyOf(figures);
  }

  /** What a run stands in: its cell, and whether that or anything else may be coloured. */
  private record Ground(@Nullable Node cell, boolean coloured) {
    Ground within(Node node) {
      return switch (WordXml.name(node)) {
        case "tbl" -> new Ground(cell, coloured || styled(node, "tblPr", "tblStyle"));
        case "tc" -> new Ground(node, coloured || styled(node, "tcPr", "shd"));
        case "p" -> new Ground(cell, coloured || styled(node, "pPr", "shd"));
        case "txbxContent" -> new Ground(cell, true);
        default -> this;
      };
    }

    private static boolean styled(Node node, String properties, String name) {
      Element inner = WordXml.child(node, properties);
      return inner != null && WordXml.child(inner, name) != null;
    }
  }

  private void look(Node parent, Ground ground) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      String name = WordXml.name(node);
      if (name.equals("p")) {
        fields.clear();
      }
      if (name.equals("r")) {
        field(node);
        boolean asked = fields.size() > 1 && fields.contains(true);
        if (asked || isUnseen(node, ground)) {
          unseen.add(node);
          if (!asked) {
            note(node, ground.cell());
          }
          continue;
        }
      }
      look(node, ground.within(node));
    }
  }

  private void note(Node run, @Nullable Node cell) {
    String text = WordText.of(run).text();
    if (cell != null && FIGURE.matcher(text).find()) {
      figures.merge(cell, text, String::concat);
    }
  }

  private void field(Node run) {
    for (Node node : WordXml.all(run, "fldChar")) {
      switch (WordXml.attribute((Element) node, "fldCharType")) {
        case "begin" -> fields.push(true);
        case "separate" -> {
          fields.poll();
          fields.push(false);
        }
        default -> fields.poll();
      }
    }
  }

  private boolean isUnseen(Node run, Ground ground) {
    Element own = WordXml.child(run, "rPr");
    if (own == null) {
      return false;
    }
    String style = WordXml.value(own, "rStyle", "");
    Node inherited = style.isEmpty() ? null : styles.apply(style);
    for (String name : HIDING) {
      if (isOn(own, inherited, name)) {
        return true;
      }
    }
    boolean plain = WordXml.child(own, "shd") == null && WordXml.child(own, "highlight") == null;
    if (plain && !ground.coloured() && value(own, inherited, "color").equalsIgnoreCase("FFFFFF")) {
      return true;
    }
    return ground.cell() != null
        && value(own, inherited, "vertAlign").equals("superscript")
        && NoteMark.ends(WordText.of(ground.cell()).text(), WordText.of(run).text());
  }

  private static boolean isOn(Node own, @Nullable Node inherited, String name) {
    Element switched = WordXml.child(own, name);
    if (switched == null && inherited != null) {
      switched = WordXml.child(inherited, name);
    }
    return switched != null && !OFF.contains(WordXml.attribute(switched, "val"));
  }

  private static String value(Node own, @Nullable Node inherited, String name) {
    String otherwise = inherited == null ? "" : WordXml.value(inherited, name, "");
    return WordXml.value(own, name, otherwise);
  }
}
