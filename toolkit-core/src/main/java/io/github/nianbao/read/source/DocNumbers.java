package io.github.nianbao.read.source;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The numbers that Word prints in front of the paragraphs of a DOC file. For one file. */
final class DocNumbers {
  private static final int LEVELS = 9;

  private final Map<Integer, ListCounter> counters = new HashMap<>();

  /** The number of the next paragraph, empty where there is none. */
  String next(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    HWPFList list = paragraph.getList();
    int level = ListCounter.within(paragraph.getIlvl());
    String printed = list == null ? null : list.getNumberText((char) level);
    if (printed == null || style(list, level) == NumberStyle.NONE) {
      return "";
    }
    StringBuilder pattern = new StringBuilder();
    printed
        .chars()
        .forEach(c -> pattern.append(c < LEVELS ? "%" + (c + 1) : Character.toString(c)));
    ListCounter counter =
        counters.computeIfAbsent(list.getListData().getLsid(), id -> new ListCounter());
    return counter.next(level, pattern.toString(), each -> new DocLevel(list, each));
  }

  private static NumberStyle style(HWPFList list, int level) {
    return NumberStyle.coded(list.getNumberFormat((char) level));
  }

  private record DocLevel(HWPFList list, int level) implements ListCounter.Level {
    @Override
    public NumberStyle style() {
      return DocNumbers.style(list, level);
    }

    @Override
    public int start() {
      return list.getStartAt((char) level);
    }
  }
}
