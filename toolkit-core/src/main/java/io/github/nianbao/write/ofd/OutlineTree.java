package io.github.nianbao.write.ofd;

import io.github.nianbao.layout.page.Flow;
import io.github.nianbao.layout.page.Page;
import io.github.nianbao.layout.text.Lengths;
import io.github.nianbao.layout.text.Line;
import io.github.nianbao.style.PageStyle;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.ofdrw.core.action.Actions;
import org.ofdrw.core.action.CT_Action;
import org.ofdrw.core.action.EventType;
import org.ofdrw.core.action.actionType.actionGoto.CT_Dest;
import org.ofdrw.core.action.actionType.actionGoto.DestType;
import org.ofdrw.core.action.actionType.actionGoto.Goto;
import org.ofdrw.core.basicStructure.outlines.CT_OutlineElem;
import org.ofdrw.core.basicStructure.outlines.Outlines;
import org.ofdrw.core.basicType.ST_RefID;

/** The outline: headings of the first three levels, nested, as the bookmarks of the PDF are. */
final class OutlineTree {
  private static final int DEEPEST = 3;

  private final PageStyle style;
  private final Outlines root = new Outlines();
  private final Deque<Entry> open = new ArrayDeque<>();
  private boolean empty = true;

  private record Entry(int level, CT_OutlineElem element) {}

  OutlineTree(PageStyle style) {
    this.style = style;
  }

  /** Adds the headings that begin on a page. */
  void add(Page page, long pageNumber) {
    for (Page.Item item : page.items()) {
      if (item instanceof Page.Lines lines
          && lines.from() == 0
          && lines.prose().role() == Flow.Role.HEADING
          && lines.prose().level() <= DEEPEST) {
        heading(lines, pageNumber);
      }
    }
  }

  private void heading(Page.Lines lines, long page) {
    StringBuilder title = new StringBuilder();
    for (Line line : lines.prose().lines()) {
      title.append(line.string());
    }
    CT_Dest place = new CT_Dest().setType(DestType.XYZ).setPageID(new ST_RefID(page));
    place.addAttribute("Left", Length.mm(style.left()));
    place.addAttribute("Top", Length.of(Lengths.points(style.top()) + lines.top()));
    Actions actions = new Actions().addAction(new CT_Action(EventType.CLICK, new Goto(place)));
    CT_OutlineElem element = new CT_OutlineElem(title.toString()).setActions(actions);
    int level = lines.prose().level();
    while (!open.isEmpty() && open.element().level() >= level) {
      open.pop();
    }
    if (open.isEmpty()) {
      root.addOutlineElem(element);
    } else {
      open.element().element().addOutlineElem(element);
    }
    open.push(new Entry(level, element));
    empty = false;
  }

  /** The outline; null when there is no heading. */
  @Nullable Outlines root() {
    return empty ? null : root;
  }
}
