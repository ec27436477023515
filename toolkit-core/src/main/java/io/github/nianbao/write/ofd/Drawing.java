package io.github.nianbao.write.ofd;

import io.github.nianbao.layout.table.TablePart;
import io.github.nianbao.style.TableStyle;
import java.util.List;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.pageDescription.color.color.CT_Color;
import org.ofdrw.core.pageDescription.drawParam.LineCapType;

/** Backgrounds and rules of tables, two path objects for each part. */
final class Drawing {
  private final TableStyle style;
  private final Numbering numbering;
  private final CT_Layer layer;

  Drawing(TableStyle style, Numbering numbering, CT_Layer layer) {
    this.style = style;
    this.numbering = numbering;
    this.layer = layer;
  }

  /**
   * Adds what lies below the text of a part.
   *
   * @param x left edge of the part in points from the left edge of the paper
   * @param y its upper edge in points from the upper edge of the paper
   */
  void add(TablePart part, double x, double y) {
    List<TablePart.Box> banners = part.boxes().stream().filter(TablePart.Box::banner).toList();
    if (!banners.isEmpty()) {
      StringBuilder path = new StringBuilder();
      banners.forEach(box -> rectangle(box, path));
      PathObject fills = path(part, x, y, path);
      fills.setFill(true).setStroke(false).setFillColor(colour(style.bannerFill()));
      layer.addPageBlock(fills);
    }
    StringBuilder path = new StringBuilder();
    for (TablePart.Rule rule : part.rules()) {
      move(path, "M", rule.x0(), rule.y0());
      move(path, "L", rule.x1(), rule.y1());
    }
    PathObject rules = path(part, x, y, path);
    rules.setCap(LineCapType.Square);
    rules.addAttribute("LineWidth", Length.of(style.rule()));
    layer.addPageBlock(rules);
  }

  /** Readers cut an object at its boundary: half a rule stands outside the part. */
  private PathObject path(TablePart part, double x, double y, StringBuilder data) {
    double width = part.boxes().stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0);
    double edge = style.rule();
    PathObject path = new PathObject(new ST_ID(numbering.next()));
    path.addAttribute(
        "Boundary", Length.of(x - edge, y - edge, width + 2 * edge, part.height() + 2 * edge));
    path.addOFDEntity("AbbreviatedData", data.toString().strip());
    return path;
  }

  private void rectangle(TablePart.Box box, StringBuilder path) {
    move(path, "M", box.x(), box.y());
    move(path, "L", box.x() + box.width(), box.y());
    move(path, "L", box.x() + box.width(), box.y() + box.height());
    move(path, "L", box.x(), box.y() + box.height());
    path.append("C ");
  }

  private void move(StringBuilder path, String operator, double x, double y) {
    double edge = style.rule();
    path.append(operator).append(' ').append(Length.of(x + edge, y + edge)).append(' ');
  }

  /** A colour {@code #RRGGBB} in sRGB, the colour space of a document that names none. */
  private static CT_Color colour(String hex) {
    int rgb = Integer.decode(hex);
    return CT_Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
  }
}
