package io.github.nianbao.write.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The parts of a Word file, and its tables with their spans, read without the code that wrote it.
 */
final class WordFile {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  WordFile(byte[] file) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A cell as a reader sees it. */
  record Cell(int row, int column, int rowspan, int colspan, String text) {}

  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  byte[] part(String name) {
    return parts.get(name);
  }

  Document xml(String name) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part(name)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tables of the body. */
  List<Element> tables() {
    return all(xml("word/document.xml").getDocumentElement(), "tbl");
  }

  /** The cells of a table, merged ones once, by row and column. */
  static List<Cell> cells(Element table) {
    List<Cell> cells = new ArrayList<>();
    Map<Integer, Integer> open = new LinkedHashMap<>();
    int row = 0;
    for (Element tr : all(table, "tr")) {
      int column = 0;
      for (Element tc : all(tr, "tc")) {
        int colspan = all(tc, "gridSpan").stream().mapToInt(WordFile::number).findFirst().orElse(1);
        List<Element> merge = all(tc, "vMerge");
        if (!merge.isEmpty() && value(merge.get(0)).isEmpty()) {
          int above = open.get(column);
          Cell cell = cells.get(above);
          cells.set(
              above,
              new Cell(
                  cell.row, cell.column, cell.rowspan + 1, cell.colspan, cell.text + text(tc)));
        } else {
          open.put(column, cells.size());
          cells.add(new Cell(row, column, 1, colspan, text(tc)));
        }
        column += colspan;
      }
      row++;
    }
    return cells;
  }

  /** Elements of WordprocessingML below another, in order. */
  static List<Element> all(Element parent, String name) {
    var nodes = parent.getElementsByTagNameNS(Markup.W, name);
    List<Element> elements = new ArrayList<>(nodes.getLength());
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The attribute {@code w:val}; empty where missing. */
  static String value(Element element) {
    return element.getAttributeNS(Markup.W, "val");
  }

  /** Text below an element, line breaks as line feeds. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Element run : all(element, "r")) {
      for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
        if ("t".equals(node.getLocalName())) {
          text.append(node.getTextContent());
        } else if ("br".equals(node.getLocalName())) {
          text.append('\n');
        }
      }
    }
    return text.toString();
  }

  private static int number(Element element) {
    return Integer.parseInt(value(element));
  }
}
