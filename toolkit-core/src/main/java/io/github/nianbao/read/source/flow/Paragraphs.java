package io.github.nianbao.read.source.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Puts lines together to paragraphs: by indent, short lines, leading and numbers of headings. */
public final class Paragraphs {
  private static final Pattern HEADING =
      Pattern.compile(
          "第?[一二三四五六七八九十]{1,3}[、．.条章节].*|[（(][一二三四五六七八九十\\d]{1,3}[)）].*|\\d{1,2}[、．.](?!\\d).*");

  private static final double SAME_SIZE = 0.12;
  private static final double INDENT = 0.9;

  /** Further in than this part of the width stand signatures, not blocks of text. */
  private static final double DEEPEST_INDENT = 0.35;

  private static final double WIDER_LEADING = 1.3;
  private static final double TITLE_LEADING = 2.6;
  private static final double SLACK = 0.6;

  /** Lines that end so many characters before the end of full ones end a paragraph. */
  private static final double EARLY = 3;

  private final Map<Long, TextArea> areas = new TreeMap<>();
  private final Map<Integer, Double> widths;

  /**
   * Paragraphs of a document.
   *
   * @param lines all its lines of running text
   * @param widths width of each page in points
   */
  public Paragraphs(List<PrintedLine> lines, Map<Integer, Double> widths) {
    this.widths = Map.copyOf(widths);
    Map<Long, List<PrintedLine>> byWidth = new TreeMap<>();
    for (PrintedLine line : lines) {
      byWidth.computeIfAbsent(width(line), width -> new ArrayList<>()).add(line);
    }
    byWidth.forEach((width, some) -> areas.put(width, TextArea.of(some, width)));
  }

  private long width(PrintedLine line) {
    return Math.round(widths.getOrDefault(line.page(), 0.0));
  }

  /** The paragraphs of lines that follow each other without a table between. */
  public List<Paragraph> of(List<PrintedLine> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    PrintedLine last = null;
    for (PrintedLine line : lines) {
      int end = paragraphs.size() - 1;
      if (last == null || begins(last, line)) {
        paragraphs.add(Paragraph.of(line));
      } else {
        paragraphs.set(end, paragraphs.get(end).and(line));
      }
      last = line;
    }
    return paragraphs;
  }

  /** Whether a line begins a paragraph. */
  private boolean begins(PrintedLine last, PrintedLine line) {
    TextArea area = areas.get(width(line));
    TextArea before = areas.get(width(last));
    double em = line.size();
    if (last.isRow() || line.isRow()) {
      return true;
    }
    if (Math.abs(last.size() - em) > SAME_SIZE * Math.max(last.size(), em)) {
      return true;
    }
    if (isCentred(line, area) && (isCentred(last, before) || isWide(last, before))) {
      return !(isTitle(last, before) && isTitle(line, area) && isBelow(last, line));
    }
    boolean far =
        last.page() == line.page()
            && line.baseline() - last.baseline() > WIDER_LEADING * area.leading();
    if (far || !isFull(last, before, line)) {
      return true;
    }
    boolean closed = last.isClosed();
    double indent = line.box().left() - area.left();
    if (indent > INDENT * em) {
      boolean same = Math.abs(line.box().left() - last.box().left()) < em / 2;
      boolean block = same && !(area.indented() && area.isStep(line));
      return closed || !block || indent > DEEPEST_INDENT * (area.right() - area.left());
    }
    return closed && !area.indented() && isHeading(line, area);
  }

  /* By its number, or because it ends early and not as a sentence does. */
  private static boolean isHeading(PrintedLine line, TextArea area) {
    boolean early = area.right() - line.box().right() > EARLY * line.size();
    return HEADING.matcher(line.text()).matches() || (early && !line.isClosed());
  }

  /** Whether the beginning of the next line would not have had room at the end of this one. */
  private static boolean isFull(PrintedLine last, TextArea area, PrintedLine next) {
    double room = area.right() - last.box().right();
    double word = Math.min(next.start(), (area.right() - area.left()) * 0.9);
    return room < word + SLACK * next.size();
  }

  private static boolean isCentred(PrintedLine line, TextArea area) {
    double left = line.box().left() - area.left();
    double right = area.right() - line.box().right();
    return left > line.size() && right > line.size() && Math.abs(left - right) < 1.5 * line.size();
  }

  /** Whether a title is as wide as the text, so that it cannot be seen to stand in the middle. */
  private static boolean isWide(PrintedLine line, TextArea area) {
    double room = area.right() - area.left() - line.box().width();
    return isTitle(line, area) && room < 3 * line.size();
  }

  private static boolean isTitle(PrintedLine line, TextArea area) {
    return line.size() > (1 + SAME_SIZE) * area.size();
  }

  private static boolean isBelow(PrintedLine last, PrintedLine line) {
    return last.page() == line.page()
        && line.baseline() - last.baseline() < TITLE_LEADING * line.size();
  }
}
