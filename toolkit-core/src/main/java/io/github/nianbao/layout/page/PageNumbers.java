package io.github.nianbao.layout.page;

import io.github.nianbao.document.Text;
import io.github.nianbao.layout.face.Face;
import io.github.nianbao.layout.text.Lengths;
import io.github.nianbao.layout.text.Line;
import io.github.nianbao.layout.text.Typesetter;
import io.github.nianbao.style.PageStyle;
import io.github.nianbao.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Page numbers at their places below the type area: on the outer side, odd pages right, even pages
 * left, one character in (GB/T 9704-2012, 7.5).
 */
public final class PageNumbers {
  /** Name of the text style of page numbers. */
  static final String STYLE = "pageNumber";

  private final Typesetter typesetter;
  private final PageStyle page;

  /**
   * A page number.
   *
   * @param line its text
   * @param x left end in points from the left edge of the paper
   * @param y base line in points from the lower edge of the paper
   */
  public record Place(Line line, double x, double y) {}

  public PageNumbers(Typesetter typesetter) {
    this.typesetter = typesetter;
    this.page = typesetter.style().page();
  }

  /** The numbers of all pages, in order. */
  public List<Place> places(int pages) {
    List<Place> places = new ArrayList<>();
    for (int number = 1; number <= pages; number++) {
      places.add(place(number));
    }
    return places;
  }

  private Place place(int number) {
    PageStyle.PageNumber style = page.number();
    Text text = Text.of(STYLE, style.before() + number + style.after(), null);
    TextStyle look = typesetter.look(text);
    Face face = typesetter.faces().primary(look.face());
    double width = Lengths.points(page.typeWidth());
    Line line =
        typesetter
            .lines(typesetter.characters(text, look.size()), TextStyle.Align.LEFT, width, 0)
            .get(0);
    double indent = style.indent() * look.size();
    double left = Lengths.points(page.left());
    double x = number % 2 == 1 ? left + width - indent - line.width() : left + indent;
    double middle = (face.ascent() - face.descent()) / 2 * look.size();
    return new Place(line, x, Lengths.points(page.bottom() - style.drop()) - middle);
  }
}
