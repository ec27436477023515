package io.github.nianbao.table.page;

/**
 * A turn of a whole page by quarters.
 *
 * @param quarters quarter turns clockwise, 0 to 3
 * @param width width of the page before the turn, in points
 * @param height height of the page before the turn, in points
 */
public record Turn(int quarters, double width, double height) {
  /** The turn after which text of direction {@code turn} reads from left to right. */
  public static Turn undoing(int turn, double width, double height) {
    return new Turn((4 - turn) % 4, width, height);
  }

  /** The turn that takes everything back to where it was. */
  public Turn back() {
    return quarters % 2 == 0
        ? new Turn((4 - quarters) % 4, width, height)
        : new Turn((4 - quarters) % 4, height, width);
  }

  /** A box after the turn. */
  public Box apply(Box b) {
    return switch (quarters) {
      case 1 -> new Box(height - b.bottom(), b.left(), height - b.top(), b.right());
      case 2 -> new Box(width - b.right(), height - b.bottom(), width - b.left(), height - b.top());
      case 3 -> new Box(b.top(), width - b.right(), b.bottom(), width - b.left());
      default -> b;
    };
  }

  /** A character after the turn. */
  public Glyph apply(Glyph g) {
    int turn = g.turn() < 0 ? -1 : (g.turn() + quarters) % 4;
    Box box = apply(g.box());
    return new Glyph(
        g.text(), box, baseline(g.size(), turn, box), g.size(), turn, g.rgb(), g.bold());
  }

  private static double baseline(double size, int turn, Box box) {
    return switch (turn) {
      case 1 -> box.left() + Em.DESCENT * size;
      case 2 -> box.top() + Em.DESCENT * size;
      case 3 -> box.right() - Em.DESCENT * size;
      default -> box.bottom() - Em.DESCENT * size;
    };
  }
}
