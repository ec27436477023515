package io.github.nianbao.layout.page;

import io.github.nianbao.layout.page.Flow.Prose;
import io.github.nianbao.layout.page.Flow.Role;
import io.github.nianbao.layout.page.Page.Item;
import io.github.nianbao.layout.table.TablePart;
import io.github.nianbao.style.PageStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides what is set over pages: no heading at the foot of a page, two lines of a paragraph at
 * least on either side of a break, the signature never alone on a page. Used once, by one thread.
 */
public final class Paginator {
  /** Fewest lines of a paragraph at the foot or at the top of a page. */
  private static final int TOGETHER = 2;

  /** A heading of more lines than this is divided like a paragraph. */
  private static final int LONGEST_HEADING = 6;

  private final LineGrid grid;
  private final List<Flow> flows;
  private final List<Page> pages = new ArrayList<>();
  private List<Item> items = new ArrayList<>();

  /** Where the next thing may begin, the space below the last one included. */
  private double y;

  public Paginator(PageStyle page, List<Flow> flows) {
    this.grid = LineGrid.of(page);
    this.flows = flows;
  }

  /** The pages; one empty page for an empty document. */
  public List<Page> pages() {
    for (int index = 0; index < flows.size(); index++) {
      Flow flow = flows.get(index);
      if (!items.isEmpty() && (beginsPage(flow) || !grid.holds(reach(index, y)))) {
        turn();
      }
      if (flow instanceof Prose prose) {
        prose(prose, index);
      } else if (flow instanceof Flow.Grid table) {
        table(table, index);
      }
    }
    if (!items.isEmpty() || pages.isEmpty()) {
      turn();
    }
    return pages;
  }

  private void turn() {
    pages.add(new Page(items));
    items = new ArrayList<>();
    y = 0;
  }

  private static boolean beginsPage(Flow flow) {
    return flow instanceof Prose prose && prose.look().newPage();
  }

  private double start(Flow flow, double above) {
    double top = above == 0 ? 0 : above + flow.spaceBefore();
    return flow instanceof Prose prose ? grid.snap(top, prose.look()) : top;
  }

  /**
   * How far down the least reaches that must stand together when a thing begins below {@code
   * above}. In the lower half of a page a table begins only where no label becomes too small.
   */
  private double reach(int index, double above) {
    Flow flow = flows.get(index);
    double top = start(flow, above);
    if (flow instanceof Flow.Grid table) {
      boolean low = top > grid.height() / 2;
      boolean crowded = low && !table.pages().beginsWell(grid.height() - top);
      return crowded ? Double.MAX_VALUE : top + table.pages().least();
    }
    Prose prose = (Prose) flow;
    boolean whole = whole(prose) || prose.lines().size() <= TOGETHER + 1;
    if (!whole) {
      return top + TOGETHER * prose.look().leading();
    }
    double end = top + prose.height();
    boolean next = index + 1 < flows.size() && !beginsPage(flows.get(index + 1));
    boolean follows = next && (prose.look().keepWithNext() || signed(index));
    return follows ? reach(index + 1, end + prose.spaceAfter()) : end;
  }

  private static boolean whole(Prose prose) {
    boolean kept = prose.look().keepWithNext() || prose.role() == Role.HEADING;
    return kept && prose.lines().size() <= LONGEST_HEADING;
  }

  private void prose(Prose prose, int index) {
    int from = 0;
    int count = prose.lines().size();
    while (from < count) {
      double top = start(prose, from == 0 ? y : 0);
      int taken = taken(prose, index, from, top);
      if (taken > 0) {
        items.add(new Page.Lines(prose, from, from + taken, top));
        from += taken;
        y = top + taken * prose.look().leading() + (from == count ? prose.spaceAfter() : 0);
      }
      if (from < count) {
        turn();
      }
    }
  }

  /** Number of lines that go on this page from line {@code from}; 0 to begin on the next. */
  private int taken(Prose prose, int index, int from, double top) {
    int rest = prose.lines().size() - from;
    int room = grid.lines(top, prose.look());
    double end = top + rest * prose.look().leading() + prose.spaceAfter();
    if (rest <= room && !(signed(index) && !grid.holds(reach(index + 1, end)))) {
      return rest;
    }
    int taken = Math.min(room, rest - TOGETHER);
    boolean fresh = items.isEmpty();
    if (taken >= TOGETHER) {
      return taken;
    }
    return fresh ? Math.max(1, Math.min(room, rest)) : 0;
  }

  /** Whether the signature follows, which must have text with it on its page. */
  private boolean signed(int index) {
    return index + 1 < flows.size()
        && flows.get(index + 1) instanceof Prose next
        && next.role() == Role.SIGNATURE
        && !(flows.get(index) instanceof Prose here && here.role() == Role.SIGNATURE);
  }

  private void table(Flow.Grid table, int index) {
    int row = 0;
    while (row < table.pages().rows()) {
      double top = start(table, row == 0 && !items.isEmpty() ? y : 0);
      TablePart part = part(table, index, row, top);
      if (part != null) {
        items.add(new Page.Part(table, part, top));
        row = part.end();
        y = top + part.height() + table.spaceAfter();
      }
      if (row < table.pages().rows()) {
        turn();
      }
    }
  }

  /** The rows that go on this page; the last ones stay back for a signature that finds no room. */
  private @Nullable TablePart part(Flow.Grid table, int index, int row, double top) {
    boolean fresh = items.isEmpty();
    TablePart part = table.pages().part(row, grid.height() - top, fresh);
    if (part == null || part.end() < table.pages().rows() || !signed(index)) {
      return part;
    }
    double end = top + part.height();
    if (grid.holds(reach(index + 1, end + table.spaceAfter()))) {
      return part;
    }
    TablePart shorter = table.pages().part(row, part.height() - 1, fresh);
    return shorter != null && shorter.end() == part.end() ? part : shorter;
  }
}
