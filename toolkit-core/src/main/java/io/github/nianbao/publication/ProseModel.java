package io.github.nianbao.publication;

import io.github.nianbao.publication.SubHeadings.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Paragraphs of prose as the template sees them. Immutable. */
final class ProseModel {
  private final SubHeadings subHeadings;

  ProseModel(SubHeadings subHeadings) {
    this.subHeadings = subHeadings;
  }

  /**
   * The paragraphs under a key; blank ones are left out. No heading is more than one level below
   * the heading before it, as readers' programs expect.
   *
   * @param above level of the heading above the first paragraph
   */
  List<Map<String, Object>> paragraphs(String key, List<String> prose, int above, Wording wording) {
    List<Map<String, Object>> paragraphs = new ArrayList<>();
    int current = above;
    for (int i = 0; i < prose.size(); i++) {
      String path = key + "[" + i + "]";
      String text = wording.printed(path, prose.get(i));
      if (text.isEmpty()) {
        continue;
      }
      Shape shape = subHeadings.shape(text);
      int level = shape.level();
      if (level > 0) {
        level = Math.max(above + 1, Math.min(level, current + 1));
        current = level;
      }
      paragraphs.add(paragraph(path, text, shape, level));
    }
    return paragraphs;
  }

  /** The text with which a paragraph begins. */
  static String beginning(Map<String, Object> paragraph) {
    List<?> runs = (List<?>) paragraph.get("runs");
    Map<?, ?> first = (Map<?, ?>) runs.get(0);
    return (String) ((List<?>) first.get("lines")).get(0);
  }

  private static Map<String, Object> paragraph(String path, String text, Shape shape, int level) {
    Map<String, Object> paragraph = new LinkedHashMap<>();
    paragraph.put("path", path);
    paragraph.put("level", level);
    paragraph.put("style", level > 0 ? shape.style() : "body");
    paragraph.put("runs", runs(text, shape));
    return paragraph;
  }

  private static List<Map<String, Object>> runs(String text, Shape shape) {
    List<Map<String, Object>> runs = new ArrayList<>();
    if (shape.lead() > 0) {
      runs.add(run(text.substring(0, shape.lead()), shape.style()));
    }
    if (shape.lead() < text.length()) {
      runs.add(run(text.substring(shape.lead()), ""));
    }
    return runs;
  }

  private static Map<String, Object> run(String text, String style) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("style", style);
    run.put("lines", text.endsWith("\n") ? lineAndBreak(text) : Wording.lines(text));
    return run;
  }

  /** A lead that ends with a line break: its text, then an empty line. */
  private static List<String> lineAndBreak(String text) {
    List<String> lines = new ArrayList<>(Wording.lines(text));
    lines.add("");
    return lines;
  }
}
