package io.github.nianbao.read.source.flow;

import io.github.nianbao.table.page.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Page numbers and running heads and feet: lines at the edge of a page that number it, and those
 * that stand in the same place of other pages, too.
 */
public final class Furniture {
  /** So many lines from the edge may be furniture. */
  private static final int DEEPEST = 3;

  /** Heads and feet stand in this part of a page's height. */
  private static final double ZONE = 0.12;

  /** A running line is on this part of the pages, at least on two. */
  private static final double OFTEN = 0.3;

  private static final double SAME_PLACE = 4;

  private static final Pattern MARKED =
      Pattern.compile(
          "[-‐-―－—–~·.\\s]+\\d{1,4}[-‐-―－—–~·.\\s]+"
              + "|\\d{1,4}\\s*页?\\s*[/／]\\s*(?:共\\s*)?\\d{1,4}\\s*页?"
              + "|[（(]?(?:共\\s*\\d{1,4}\\s*页\\s*[,，/／]?\\s*)?第\\s*\\d{1,4}\\s*页"
              + "(?:\\s*[,，/／（(]?\\s*共\\s*\\d{1,4}\\s*页)?[)）]?"
              + "|page\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?"
              + "|(?:https?|file|about):\\S+\\s+\\d{1,4}\\s*/\\s*\\d{1,4}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BARE = Pattern.compile("\\d{1,4}");

  private final Map<String, List<PrintedLine>> edges = new LinkedHashMap<>();

  /* What stands at each edge, from the edge of the page to its middle. */
  private final List<List<PrintedLine>> inwards = new ArrayList<>();
  private final Set<Integer> pages = new LinkedHashSet<>();

  /** Lines told apart. */
  public enum Kind {
    NUMBER,
    RUNNING
  }

  /**
   * Takes note of a page.
   *
   * @param lines its lines from the top, those of tables left out
   * @param height its height in points
   */
  public void page(int number, List<PrintedLine> lines, double height) {
    pages.add(number);
    int n = lines.size();
    List<PrintedLine> heads = new ArrayList<>();
    List<PrintedLine> feet = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Box box = lines.get(i).box();
      boolean head = i < DEEPEST && box.bottom() < ZONE * height;
      boolean foot = i >= n - DEEPEST && box.top() > (1 - ZONE) * height;
      if (head || foot) {
        String words = lines.get(i).text().replaceAll("\\d+", "0").replace(" ", "");
        edges.computeIfAbsent(words, key -> new ArrayList<>()).add(lines.get(i));
        (head ? heads : feet).add(lines.get(i));
      }
    }
    Collections.reverse(feet);
    inwards.add(heads);
    inwards.add(feet);
  }

  /** All furniture of the pages noted. */
  public Map<PrintedLine, Kind> found() {
    Map<PrintedLine, Kind> found = new LinkedHashMap<>();
    for (List<PrintedLine> alike : edges.values()) {
      for (PrintedLine line : alike) {
        if (isNumber(line, alike)) {
          found.put(line, Kind.NUMBER);
        } else if (isRunning(line, alike)) {
          found.put(line, Kind.RUNNING);
        }
      }
    }
    inwards.forEach(lines -> keepInner(lines, found));
    return found;
  }

  /* What stands further in than text of the page alone is text, too, though on other pages again. */
  private static void keepInner(List<PrintedLine> lines, Map<PrintedLine, Kind> found) {
    boolean text = false;
    for (PrintedLine line : lines) {
      if (text) {
        found.remove(line, Kind.RUNNING);
      }
      text |= !found.containsKey(line);
    }
  }

  private boolean isNumber(PrintedLine line, List<PrintedLine> alike) {
    boolean bare = BARE.matcher(line.text()).matches();
    return bare
        ? pages.size() == 1 || countsPages(line, alike)
        : MARKED.matcher(line.text()).matches();
  }

  /* A bare figure numbers pages when on another page stands another that fits. */
  private static boolean countsPages(PrintedLine line, List<PrintedLine> alike) {
    int offset = Integer.parseInt(line.text()) - line.page();
    return alike.stream()
        .anyMatch(
            other ->
                other.page() != line.page()
                    && Integer.parseInt(other.text()) - other.page() == offset);
  }

  private boolean isRunning(PrintedLine line, List<PrintedLine> alike) {
    long often =
        alike.stream()
            .filter(other -> Math.abs(line.baseline() - other.baseline()) < SAME_PLACE)
            .map(PrintedLine::page)
            .distinct()
            .count();
    return often >= 2 && often >= OFTEN * pages.size();
  }
}
