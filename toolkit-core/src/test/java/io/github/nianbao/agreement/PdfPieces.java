package io.github.nianbao.agreement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a tagged PDF the way a screen reader does: along its structure tree. */
final class PdfPieces {
  private final Map<COSDictionary, Map<Integer, String>> marks = new HashMap<>();

  private PdfPieces() {}

  static List<Piece> read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PdfPieces reader = new PdfPieces();
      for (PDPage page : document.getPages()) {
        reader.collect(page);
      }
      List<Piece> pieces = new ArrayList<>();
      reader.walk(document.getDocumentCatalog().getStructureTreeRoot().getKids(), pieces);
      return pieces;
    }
  }

  private void collect(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
          if (part instanceof TextPosition position) {
            text.append(position.getUnicode());
          }
        }
        texts.merge(content.getMCID(), text.toString(), String::concat);
      }
    }
    marks.put(page.getCOSObject(), texts);
  }

  private void walk(List<Object> kids, List<Piece> pieces) {
    for (Object kid : kids) {
      if (kid instanceof PDStructureElement element) {
        String type = element.getStructureType();
        if (type.equals("Table")) {
          pieces.add(grid(element));
        } else if (type.equals("P") || type.matches("H[1-6]")) {
          pieces.add(new Piece.Prose(Piece.squeezed(text(element))));
        } else {
          walk(element.getKids(), pieces);
        }
      }
    }
  }

  private Piece.Grid grid(PDStructureElement table) {
    List<List<Piece.Cell>> rows = new ArrayList<>();
    rows(table, rows);
    return new Piece.Grid(rows);
  }

  private void rows(PDStructureElement parent, List<List<Piece.Cell>> rows) {
    for (Object kid : parent.getKids()) {
      PDStructureElement element = (PDStructureElement) kid;
      if (element.getStructureType().equals("TR")) {
        List<Piece.Cell> cells = new ArrayList<>();
        for (Object cell : element.getKids()) {
          cells.add(cell((PDStructureElement) cell));
        }
        rows.add(cells);
      } else {
        rows(element, rows);
      }
    }
  }

  private Piece.Cell cell(PDStructureElement cell) {
    return new Piece.Cell(Piece.squeezed(text(cell)), span(cell, "RowSpan"), span(cell, "ColSpan"));
  }

  private static int span(PDStructureElement cell, String name) {
    COSBase attributes = cell.getCOSObject().getDictionaryObject(COSName.A);
    if (attributes instanceof COSArray several) {
      for (COSBase each : several) {
        COSBase entry = each instanceof COSObject object ? object.getObject() : each;
        if (entry instanceof COSDictionary dictionary && dictionary.containsKey(name)) {
          return dictionary.getInt(name);
        }
      }
      return 1;
    }
    return attributes instanceof COSDictionary dictionary ? dictionary.getInt(name, 1) : 1;
  }

  private String text(PDStructureElement element) {
    StringBuilder text = new StringBuilder();
    text(element.getCOSObject(), element.getCOSObject(), text);
    return text.toString();
  }

  /**
   * Marks directly below an element, in order; an entry is a number or a dictionary with a page.
   */
  private void text(COSDictionary element, COSDictionary owner, StringBuilder text) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSBase> list = new ArrayList<>();
    if (kids instanceof COSArray array) {
      array.forEach(list::add);
    } else if (kids != null) {
      list.add(kids);
    }
    for (COSBase each : list) {
      COSBase kid = each instanceof COSObject object ? object.getObject() : each;
      if (kid instanceof org.apache.pdfbox.cos.COSInteger number) {
        append(owner.getCOSDictionary(COSName.PG), number.intValue(), text);
      } else if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.MCID)) {
        COSDictionary page = dictionary.getCOSDictionary(COSName.PG);
        append(
            page == null ? owner.getCOSDictionary(COSName.PG) : page,
            dictionary.getInt(COSName.MCID),
            text);
      } else if (kid instanceof COSDictionary dictionary) {
        text(dictionary, dictionary, text);
      }
    }
  }

  private void append(COSDictionary page, int mark, StringBuilder text) {
    text.append(marks.getOrDefault(page, Map.of()).getOrDefault(mark, ""));
  }
}
