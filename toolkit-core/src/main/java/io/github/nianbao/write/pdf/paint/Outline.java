package io.github.nianbao.write.pdf.paint;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import io.github.nianbao.layout.page.Flow;
import io.github.nianbao.layout.text.Line;
import java.util.ArrayDeque;
import java.util.Deque;

/** The bookmarks: headings of the first three levels, nested. Used by one thread. */
final class Outline {
  private static final int DEEPEST = 3;

  private final Deque<Entry> open = new ArrayDeque<>();

  private record Entry(int level, PdfOutline outline) {}

  Outline(PdfOutline root) {
    open.push(new Entry(0, root));
  }

  /** Adds a heading that stands on the current page with its upper edge at {@code y}. */
  void add(Flow.Prose heading, double left, double y) {
    if (heading.level() > DEEPEST) {
      return;
    }
    while (open.element().level() >= heading.level()) {
      open.pop();
    }
    PdfDestination place = new PdfDestination(PdfDestination.XYZ, (float) left, (float) y, 0);
    PdfOutline entry = new PdfOutline(open.element().outline(), place, title(heading));
    open.push(new Entry(heading.level(), entry));
  }

  private static String title(Flow.Prose heading) {
    StringBuilder title = new StringBuilder();
    for (Line line : heading.lines()) {
      title.append(line.string());
    }
    return title.toString();
  }
}
