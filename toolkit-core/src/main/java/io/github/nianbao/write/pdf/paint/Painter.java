package io.github.nianbao.write.pdf.paint;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import io.github.nianbao.layout.Composition;
import io.github.nianbao.layout.page.Flow;
import io.github.nianbao.layout.page.Page;
import io.github.nianbao.layout.page.PageNumbers;
import io.github.nianbao.layout.table.CellText;
import io.github.nianbao.layout.table.TablePart;
import io.github.nianbao.layout.text.Lengths;
import io.github.nianbao.layout.text.Line;
import io.github.nianbao.style.PageStyle;
import java.awt.Color;
import java.util.List;

/** Paints finished pages, every mark tagged or an artifact. Used once, by one thread. */
public final class Painter {
  private final com.lowagie.text.Document document;
  private final PdfWriter writer;
  private final PdfContentByte content;
  private final Composition composition;
  private final TextPainter text;
  private final TagTree tags;
  private final Outline outline;
  private final double left;
  private final double top;

  /**
   * @param document the open document
   * @param writer its writer
   * @param fonts makes the fonts
   * @param composition what is painted
   */
  public Painter(
      com.lowagie.text.Document document,
      PdfWriter writer,
      EngineFonts fonts,
      Composition composition) {
    PageStyle page = composition.style().page();
    this.document = document;
    this.writer = writer;
    this.content = writer.getDirectContent();
    this.composition = composition;
    this.text = new TextPainter(content, new EmbeddedFaces(fonts, composition.characters()));
    this.tags = new TagTree(writer);
    this.outline = new Outline(writer.getRootOutline());
    this.left = Lengths.points(page.left());
    this.top = Lengths.points(page.height() - page.top());
  }

  /** Paints all pages. */
  public void paint() {
    for (int i = 0; i < composition.pages().size(); i++) {
      if (i > 0) {
        document.newPage();
      }
      writer.setPageEmpty(false);
      text.newPage();
      composition.pages().get(i).items().forEach(this::item);
      number(composition.numbers().get(i));
    }
    tags.close();
  }

  private void item(Page.Item item) {
    if (item instanceof Page.Lines lines) {
      lines(lines);
    } else if (item instanceof Page.Part part) {
      part(part);
    }
  }

  private void lines(Page.Lines lines) {
    Flow.Prose prose = lines.prose();
    if (prose.lines().stream().allMatch(line -> line.start() == line.end())) {
      return;
    }
    if (prose.role() == Flow.Role.HEADING && lines.from() == 0) {
      outline.add(prose, left, top - lines.top());
    }
    content.beginMarkedContentSequence(tags.prose(prose));
    content.beginText();
    double y = top - lines.top() - prose.baseline();
    for (Line line : lines.shown()) {
      text.line(line, left + line.x(), y);
      y -= prose.look().leading();
    }
    content.endText();
    content.endMarkedContentSequence();
  }

  private void part(Page.Part part) {
    ground(part);
    for (TablePart.Box box : part.part().boxes()) {
      boolean blank = box.text().lines().isEmpty();
      if (box.repeated()) {
        if (!blank) {
          artifact(Tags.PAGINATION, () -> box(box, part.top()));
        }
      } else {
        var element = tags.cell(part.grid(), box.cell());
        if (!blank) {
          content.beginMarkedContentSequence(element);
          box(box, part.top());
          content.endMarkedContentSequence();
        }
      }
    }
  }

  private void box(TablePart.Box box, double partTop) {
    CellText cell = box.text();
    double y = top - partTop - box.baseline();
    content.beginText();
    for (Line line : cell.lines()) {
      text.line(line, left + box.x() + line.x(), y);
      y -= cell.leading();
    }
    content.endText();
  }

  /** Backgrounds and rules, below the text. */
  private void ground(Page.Part part) {
    artifact(
        Tags.LAYOUT,
        () -> {
          fills(part);
          rules(part);
        });
  }

  private void fills(Page.Part part) {
    List<TablePart.Box> banners =
        part.part().boxes().stream().filter(TablePart.Box::banner).toList();
    if (banners.isEmpty()) {
      return;
    }
    content.setColorFill(Color.decode(composition.style().table().bannerFill()));
    for (TablePart.Box box : banners) {
      double bottom = top - part.top() - box.y() - box.height();
      content.rectangle(
          (float) (left + box.x()), (float) bottom, (float) box.width(), (float) box.height());
    }
    content.fill();
    content.resetGrayFill();
  }

  private void rules(Page.Part part) {
    content.setLineWidth((float) composition.style().table().rule());
    content.setLineCap(PdfContentByte.LINE_CAP_PROJECTING_SQUARE);
    double y = top - part.top();
    for (TablePart.Rule rule : part.part().rules()) {
      content.moveTo((float) (left + rule.x0()), (float) (y - rule.y0()));
      content.lineTo((float) (left + rule.x1()), (float) (y - rule.y1()));
    }
    content.stroke();
  }

  private void number(PageNumbers.Place place) {
    artifact(
        Tags.PAGINATION,
        () -> {
          content.beginText();
          text.line(place.line(), place.x(), place.y());
          content.endText();
        });
  }

  private void artifact(PdfName type, Runnable marks) {
    PdfDictionary property = new PdfDictionary();
    property.put(Tags.TYPE, type);
    content.beginMarkedContentSequence(Tags.ARTIFACT, property, true);
    marks.run();
    content.endMarkedContentSequence();
  }
}
