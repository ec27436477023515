package io.github.nianbao.table;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.table.page.Glyph;
import io.github.nianbao.table.page.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be told of a PDF besides its tables. */
final class Remarks {
  /** A page whose picture is larger than this share of it, and that has no text, is a scan. */
  private static final double MOST_OF_PAGE = 0.5;

  private final String file;
  private final Messages messages;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Integer> pictures = new ArrayList<>();
  private boolean text;

  /**
   * @param file the PDF, as it was given
   */
  Remarks(String file, Messages messages) {
    this.file = file;
    this.messages = messages;
  }

  /** Notes what a page that was read is made of. */
  void seen(Page page) {
    if (!page.glyphs().stream().allMatch(Glyph::blank)) {
      text = true;
    } else if (picture(page)) {
      pictures.add(page.number());
    }
  }

  private static boolean picture(Page page) {
    double all = page.width() * page.height();
    return page.drawings().stream().mapToDouble(d -> d.area()).sum() > MOST_OF_PAGE * all;
  }

  /** Notes that a page cannot be read. */
  void unreadable(int page) {
    findings.add(finding("X-PAGE", Severity.ERROR, page, Integer.toString(page)));
  }

  /** The complaint that the PDF cannot be read. */
  Finding unreadable() {
    return finding("X-OPEN", Severity.ERROR, null, "");
  }

  /** The complaint that there is nothing to read. */
  Finding empty() {
    return finding("X-EMPTY", Severity.ERROR, null, "");
  }

  /** All that was noted. */
  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    if (!pictures.isEmpty()) {
      Severity severity = text ? Severity.WARNING : Severity.ERROR;
      all.add(finding("X-PICTURE", severity, pictures.get(0), stretches(pictures)));
    } else if (!text && findings.isEmpty()) {
      all.add(empty());
    }
    return all;
  }

  /** Numbers in rising order as {@code 1, 3-5}. */
  private String stretches(List<Integer> numbers) {
    List<String> stretches = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= numbers.size(); i++) {
      if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
        String first = Integer.toString(numbers.get(from));
        stretches.add(i - from == 1 ? first : first + "-" + numbers.get(i - 1));
        from = i;
      }
    }
    return messages.list(stretches);
  }

  private Finding finding(String code, Severity severity, @Nullable Integer page, String pages) {
    String name = String.valueOf(Path.of(file).getFileName());
    String message = messages.text(code + ".message", Map.of("file", name, "page", pages));
    Source source = new Source(file, null, null, page, List.of());
    return Finding.of(code, severity, null, message).at(source);
  }
}
