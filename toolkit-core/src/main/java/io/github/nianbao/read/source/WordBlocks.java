package io.github.nianbao.read.source;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Paragraphs and tables of a DOCX file. Text boxes and notes stand behind the paragraph or table
 * that they belong to. For one file; not safe for several threads.
 */
final class WordBlocks {
  private final WordPlaces places;
  private final WordNumbers numbers;
  private final Remarks remarks;
  private final Predicate<String> headings;
  private final Map<String, Node> notes = new HashMap<>();
  private final Map<Node, String> unseen = new HashMap<>();
  private final List<SourceBlock> blocks = new ArrayList<>();

  /* The beginning of a paragraph whose end was taken out by a tracked change. */
  private String open = "";

  /**
   * @param headings tells the ids of the styles of headings
   */
  WordBlocks(WordPlaces places, WordNumbers numbers, Remarks remarks, Predicate<String> headings) {
    this.places = places;
    this.numbers = numbers;
    this.remarks = remarks;
    this.headings = headings;
  }

  /** Makes a footnote or endnote known, as {@code footnote 1}. */
  void note(String name, Node content) {
    notes.put(name, content);
  }

  /** Makes known what was taken out of cells, being hidden or struck out, by the cells. */
  void unseen(Map<Node, String> texts) {
    unseen.putAll(texts);
  }

  /** All that was met, in order. */
  List<SourceBlock> blocks() {
    return blocks;
  }

  /** Takes in all below a node. */
  void walk(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      String name = WordXml.name(node);
      if (name.equals("p")) {
        paragraph(node);
      } else if (name.equals("tbl")) {
        table(node);
      } else if (!WordText.isUnseen(name)) {
        walk(node);
      }
    }
  }

  private void paragraph(Node paragraph) {
    Source source = places.next();
    WordText text = WordText.of(paragraph);
    String lines = open + numbered(paragraph, text);
    String whole = isHeading(paragraph) ? lines.replace("\n", "") : lines;
    open = "";
    if (isJoinedToNext(paragraph)) {
      open = whole;
    } else {
      add(whole, source);
    }
    after(text, source);
  }

  /* A heading goes on over its line breaks. */
  private boolean isHeading(Node paragraph) {
    Element properties = WordXml.child(paragraph, "pPr");
    return properties != null && headings.test(WordXml.value(properties, "pStyle", ""));
  }

  private void add(String text, Source source) {
    for (String line : text.split("\n", -1)) {
      String stripped = Blank.strip(line);
      if (!stripped.isEmpty()) {
        blocks.add(new SourceParagraph(stripped, source));
      }
    }
  }

  /* An empty paragraph shows no number, yet it counts. */
  private String numbered(Node paragraph, WordText text) {
    String number = numbers.next(paragraph);
    return Blank.strip(text.text()).isEmpty() ? text.text() : number + text.text();
  }

  private static boolean isJoinedToNext(Node paragraph) {
    Element properties = WordXml.child(paragraph, "pPr");
    Element mark = properties == null ? null : WordXml.child(properties, "rPr");
    return mark != null && WordXml.child(mark, "del") != null;
  }

  private void after(WordText text, Source source) {
    for (int i = 0; i < text.pages(); i++) {
      places.page();
    }
    if (text.hasPicture()) {
      remarks.add(Severity.WARNING, "R-PICTURE.inside", source, Map.of());
    }
    text.boxes().forEach(this::walk);
    for (String name : text.notes()) {
      Node note = notes.get(name);
      if (note != null) {
        remarks.add(Severity.INFO, "R-NOTE.message", source, Map.of());
        walk(note);
      }
    }
  }

  private void table(Node node) {
    if (WordTable.isLayout(node)) {
      for (Node row : WordXml.all(node, "tr")) {
        WordXml.all(row, "tc").forEach(this::walk);
      }
      return;
    }
    Source source = places.next();
    List<WordText> texts = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    SourceTable table =
        new WordTable(
                node,
                cell -> {
                  WordText text = WordText.of(cell);
                  texts.add(text);
                  Optional.ofNullable(unseen.get(cell)).ifPresent(taken::add);
                  return inCell(cell);
                })
            .table(source);
    if (!table.rows().isEmpty()) {
      blocks.add(table);
    }
    remarks.addUnseen(taken, source);
    texts.forEach(text -> after(withoutBoxes(text), source));
  }

  /* Text boxes in a cell were read with it. */
  private static WordText withoutBoxes(WordText text) {
    text.boxes().clear();
    return text;
  }

  /* Lines inside a cell belong together: a label runs on over them. */
  private String inCell(Node cell) {
    StringBuilder text = new StringBuilder();
    for (Node paragraph : WordXml.all(cell, "p")) {
      WordText words = WordText.of(paragraph);
      text.append(numbered(paragraph, words));
      words.boxes().forEach(box -> text.append(inCell(box)));
    }
    return Blank.strip(text.toString().replace("\n", ""));
  }
}
