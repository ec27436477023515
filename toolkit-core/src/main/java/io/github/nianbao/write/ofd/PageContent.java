package io.github.nianbao.write.ofd;

import io.github.nianbao.layout.page.Page;
import io.github.nianbao.layout.page.PageNumbers;
import io.github.nianbao.layout.table.TablePart;
import io.github.nianbao.layout.text.Lengths;
import io.github.nianbao.layout.text.Line;
import io.github.nianbao.style.PageStyle;
import io.github.nianbao.style.Style;
import org.ofdrw.core.basicStructure.pageObj.Content;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.Type;

/**
 * The content of one page in three layers: backgrounds and rules; the text in the order of reading;
 * and above it what is no part of the text: page number and repeated heads.
 */
final class PageContent {
  private final TextObjects text;
  private final Numbering numbering;
  private final Drawing drawing;
  private final CT_Layer ground;
  private final CT_Layer body;
  private final CT_Layer furniture;
  private final double left;
  private final double top;
  private final double height;

  PageContent(Style style, TextObjects text, Numbering numbering) {
    PageStyle page = style.page();
    this.text = text;
    this.numbering = numbering;
    this.left = Lengths.points(page.left());
    this.top = Lengths.points(page.top());
    this.height = Lengths.points(page.height());
    this.ground = layer(Type.Background);
    this.body = layer(Type.Body);
    this.furniture = layer(Type.Foreground);
    this.drawing = new Drawing(style.table(), numbering, ground);
  }

  private CT_Layer layer(Type type) {
    CT_Layer layer = new CT_Layer().setType(type);
    layer.setObjID(numbering.next());
    return layer;
  }

  /** The content of a page. */
  Content of(Page page, PageNumbers.Place number) {
    for (Page.Item item : page.items()) {
      if (item instanceof Page.Lines lines) {
        lines(lines);
      } else if (item instanceof Page.Part part) {
        part(part);
      }
    }
    text.add(number.line(), number.x(), height - number.y(), furniture);
    Content content = new Content();
    for (CT_Layer layer : new CT_Layer[] {ground, body, furniture}) {
      if (!layer.getPageBlocks().isEmpty()) {
        content.addLayer(layer);
      }
    }
    return content;
  }

  private void lines(Page.Lines lines) {
    double y = top + lines.top() + lines.prose().baseline();
    for (Line line : lines.shown()) {
      text.add(line, left + line.x(), y, body);
      y += lines.prose().look().leading();
    }
  }

  private void part(Page.Part part) {
    drawing.add(part.part(), left, top + part.top());
    for (TablePart.Box box : part.part().boxes()) {
      double y = top + part.top() + box.baseline();
      for (Line line : box.text().lines()) {
        text.add(line, left + box.x() + line.x(), y, box.repeated() ? furniture : body);
        y += box.text().leading();
      }
    }
  }
}
