package io.github.nianbao.read.source;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.read.source.flow.Furniture;
import io.github.nianbao.read.source.flow.PrintedLine;
import io.github.nianbao.table.page.Box;
import io.github.nianbao.table.page.Glyph;
import io.github.nianbao.table.page.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is said of a PDF: each thing once, with the first place and the number of pages. */
final class PdfRemarks {
  /** A picture that covers this part of a page may hold what should be read. */
  private static final double LARGE = 0.12;

  /** With so many characters on it a picture is a ground. */
  private static final int GROUND = 20;

  /** Without a meaning in so many of a thousand characters a text cannot be trusted. */
  private static final int GARBLED = 20;

  private static final int LONGEST = 60;

  private final Remarks remarks;
  private final PdfPlaces places;
  private final Map<String, Seen> seen = new LinkedHashMap<>();
  private final Map<Integer, Integer> unknown = new TreeMap<>();
  private int glyphs;
  private boolean pictures;

  PdfRemarks(Messages messages, PdfPlaces places) {
    this.remarks = new Remarks(messages);
    this.places = places;
  }

  private record Seen(String key, Severity severity, String text, Source source, int pages) {
    Seen again() {
      return new Seen(key, severity, text, source, pages + 1);
    }
  }

  private void see(Severity severity, String key, String text, Source source) {
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    seen.merge(
        key + shown.replaceAll("\\d+", "0"),
        new Seen(key, severity, shown, source, 1),
        (old, more) -> old.again());
  }

  void furniture(PrintedLine line, Furniture.Kind kind) {
    boolean number = kind == Furniture.Kind.NUMBER;
    String key = number ? "R-FURNITURE.number" : "R-FURNITURE.running";
    see(Severity.INFO, key, line.text(), places.at(line.page(), line.box()));
  }

  void watermark(int page, List<Glyph> mark) {
    if (!mark.isEmpty()) {
      see(Severity.INFO, "R-WATERMARK.message", text(mark), places.at(page, box(mark)));
    }
  }

  void turned(int page, List<Glyph> turned) {
    if (!turned.isEmpty()) {
      see(Severity.WARNING, "R-TURNED.message", text(turned), places.at(page, box(turned)));
    }
  }

  private static String text(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return Blank.strip(text.toString());
  }

  private static Box box(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::box).reduce(Box::union).orElseThrow();
  }

  /** Looks for pictures that may hold text, and for characters nobody can read. */
  void look(Page page) {
    for (Box box : page.drawings()) {
      boolean large = box.area() > LARGE * page.width() * page.height();
      if (large && page.glyphs().stream().filter(g -> isIn(g, box)).count() < GROUND) {
        pictures = true;
        see(Severity.WARNING, "R-PICTURE.message", "", places.at(page.number(), box));
      }
    }
    glyphs += page.glyphs().size();
    int bad = (int) page.glyphs().stream().filter(g -> g.text().indexOf('\ufffd') >= 0).count();
    if (bad > 0) {
      unknown.put(page.number(), bad);
    }
  }

  private static boolean isIn(Glyph glyph, Box box) {
    return box.contains(glyph.box().middleX(), glyph.box().middleY());
  }

  /** Whether there were pictures that may hold text. */
  boolean pictures() {
    return pictures;
  }

  /** A page could not be read. */
  void unreadable(Finding finding) {
    Integer page = finding.source() == null ? null : finding.source().page();
    remarks.add(
        Severity.ERROR,
        "R-PAGE.message",
        places.at(page == null ? 1 : page),
        Map.of("page", String.valueOf(page)));
  }

  /** A figure that stood on two lines was put together. */
  void broken(String number, Source source) {
    remarks.add(Severity.INFO, "R-CELL.number", source, Map.of("figure", number));
  }

  /** All that is to be said. */
  List<Finding> findings() {
    for (Seen each : seen.values()) {
      Map<String, String> values =
          Map.of("text", each.text(), "pages", Integer.toString(each.pages()));
      remarks.add(each.severity(), each.key(), each.source(), values);
    }
    int bad = unknown.values().stream().mapToInt(count -> count).sum();
    if (bad > 0) {
      boolean many = bad * 1000L > (long) GARBLED * glyphs;
      Source first = places.at(unknown.keySet().iterator().next());
      Severity severity = many ? Severity.ERROR : Severity.WARNING;
      remarks.add(severity, "R-GLYPH.message", first, Map.of("count", Integer.toString(bad)));
    }
    return remarks.findings();
  }
}
