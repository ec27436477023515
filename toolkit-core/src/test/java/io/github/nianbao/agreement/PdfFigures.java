package io.github.nianbao.agreement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Words of a PDF by their place on the page, without any help from tags. */
final class PdfFigures {

  /**
   * A word.
   *
   * @param page page from 0
   * @param x middle in points from the left
   * @param y base line in points from the top
   * @param text its characters
   */
  record Word(int page, double x, double y, String text) {}

  private PdfFigures() {}

  /** Words set in a size, page by page, top to bottom, left to right. */
  static List<Word> words(byte[] pdf, DoublePredicate size) throws IOException {
    List<Word> words = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            List<TextPosition> wanted =
                positions.stream().filter(p -> size.test(p.getFontSize())).toList();
            words.addAll(split(getCurrentPageNo() - 1, wanted));
          }
        };
    try (PDDocument document = Loader.loadPDF(pdf)) {
      stripper.setSortByPosition(true);
      stripper.getText(document);
    }
    words.sort(
        Comparator.comparingInt(Word::page)
            .thenComparingDouble(Word::y)
            .thenComparingDouble(Word::x));
    return words;
  }

  private static List<Word> split(int page, List<TextPosition> positions) {
    List<Word> words = new ArrayList<>();
    List<TextPosition> current = new ArrayList<>();
    for (TextPosition position : positions) {
      if (!current.isEmpty()) {
        TextPosition last = current.get(current.size() - 1);
        double gap = position.getX() - (last.getX() + last.getWidth());
        if (gap > last.getWidthOfSpace() || position.getUnicode().isBlank()) {
          words.add(word(page, current));
          current = new ArrayList<>();
        }
      }
      if (!position.getUnicode().isBlank()) {
        current.add(position);
      }
    }
    if (!current.isEmpty()) {
      words.add(word(page, current));
    }
    return words;
  }

  private static Word word(int page, List<TextPosition> positions) {
    StringBuilder text = new StringBuilder();
    positions.forEach(position -> text.append(position.getUnicode()));
    TextPosition first = positions.get(0);
    TextPosition last = positions.get(positions.size() - 1);
    double middle = (first.getX() + last.getX() + last.getWidth()) / 2;
    return new Word(page, middle, first.getY(), text.toString());
  }
}
