package io.github.nianbao.read.source;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The numbers that Word prints in front of the paragraphs of a DOCX file, which stand nowhere in
 * their text. For one file, its paragraphs in order; not safe for several threads.
 */
final class WordNumbers {
  private static final int DEEPEST_STYLE = 10;

  private final XWPFDocument document;
  private final Map<String, Lists> lists = new HashMap<>();
  private final Map<String, ListCounter> counters = new HashMap<>();

  WordNumbers(XWPFDocument document) {
    this.document = document;
  }

  /** Where a paragraph stands in which list. */
  private record Place(String list, int level) {}

  /** The definition of a list, and the one it counts on with. */
  private record Lists(Element definition, String shared) implements ListCounter.Levels {
    @Override
    public ListCounter.Level at(int level) {
      return new WordLevel(WordXml.level(definition, level));
    }
  }

  private record WordLevel(@Nullable Element level) implements ListCounter.Level {
    @Override
    public NumberStyle style() {
      return NumberStyle.named(level == null ? "decimal" : WordXml.value(level, "numFmt", ""));
    }

    @Override
    public int start() {
      String start = level == null ? "" : WordXml.value(level, "start", "1");
      return start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
    }
  }

  /** The number of the next paragraph, empty where there is none. */
  String next(Node paragraph) {
    Element properties = WordXml.child(paragraph, "pPr");
    Place place = properties == null ? null : place(properties, 0);
    Lists list = place == null ? null : list(place.list());
    if (place == null || list == null) {
      return "";
    }
    Element level = WordXml.level(list.definition(), place.level());
    if (level == null || list.at(place.level()).style() == NumberStyle.NONE) {
      return "";
    }
    String pattern = WordXml.value(level, "lvlText", "");
    return counters
        .computeIfAbsent(list.shared(), key -> new ListCounter())
        .next(place.level(), pattern, list);
  }

  /* What a paragraph does not say itself its style says, or the style that one is based on. */
  private @Nullable Place place(Element properties, int depth) {
    Element own = WordXml.child(properties, "numPr");
    String list = own == null ? "" : WordXml.value(own, "numId", "");
    if (!list.isEmpty()) {
      String level = WordXml.value(own, "ilvl", "0");
      return list.equals("0")
          ? null
          : new Place(list, ListCounter.within(level.matches("\\d") ? Integer.parseInt(level) : 0));
    }
    String style = WordXml.value(properties, "pStyle", "");
    return style.isEmpty() || depth > DEEPEST_STYLE ? null : styled(style, depth);
  }

  private @Nullable Place styled(String id, int depth) {
    XWPFStyle style = document.getStyles() == null ? null : document.getStyles().getStyle(id);
    if (style == null) {
      return null;
    }
    Node node = style.getCTStyle().getDomNode();
    Element properties = WordXml.child(node, "pPr");
    Place place = properties == null ? null : place(properties, depth + 1);
    if (place != null) {
      return new Place(place.list(), level(place, id));
    }
    String base = WordXml.value(node, "basedOn", "");
    return base.isEmpty() || depth > DEEPEST_STYLE ? null : styled(base, depth + 1);
  }

  /* A level may name the style that is numbered by it. */
  private int level(Place place, String style) {
    Lists list = list(place.list());
    for (int level = 0; list != null && level <= ListCounter.within(Integer.MAX_VALUE); level++) {
      Element each = WordXml.level(list.definition(), level);
      if (each != null && WordXml.value(each, "pStyle", "").equals(style)) {
        return level;
      }
    }
    return place.level();
  }

  private @Nullable Lists list(String id) {
    Lists known = lists.get(id);
    XWPFNumbering numbering = document.getNumbering();
    if (known != null || numbering == null || !id.matches("\\d{1,9}")) {
      return known;
    }
    for (XWPFNum num : numbering.getNums()) {
      Node node = num.getCTNum().getDomNode();
      if (WordXml.attribute((Element) node, "numId").equals(id)) {
        return found(id, node, numbering);
      }
    }
    return null;
  }

  private @Nullable Lists found(String id, Node num, XWPFNumbering numbering) {
    String definition = WordXml.value(num, "abstractNumId", "");
    for (var each : numbering.getAbstractNums()) {
      Element node = (Element) each.getCTAbstractNum().getDomNode();
      if (WordXml.attribute(node, "abstractNumId").equals(definition)) {
        boolean anew = WordXml.child(num, "lvlOverride") != null;
        Lists list = new Lists(node, anew ? "num " + id : definition);
        lists.put(id, list);
        return list;
      }
    }
    return null;
  }
}
