package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.read.recognise.Heading.Slot;
import io.github.nianbao.read.recognise.Notes.Spot;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.FigureText;
import io.github.nianbao.report.FigureText.Sign;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Printed figures as figures: a plain number is a number, what holds a character nobody can read is
 * blank, everything else stays as printed.
 */
final class PrintedFigures {
  /** Stands for a character that has a shape but no meaning. */
  private static final char UNREAD = '\ufffd';

  private final Notes notes;

  PrintedFigures(Notes notes) {
    this.notes = notes;
  }

  /** The figure of a cell, its sign and unit as the head of the column says. */
  Figure figure(Token token, String path, Slot slot, String unit) {
    if (token.text().indexOf(UNREAD) >= 0) {
      say(Severity.ERROR, "R-FIGURE.unread", path, token);
      return Figure.BLANK;
    }
    Figure figure = plain(token.figure());
    if (!(figure instanceof Figure.Numeric number)) {
      say(Severity.WARNING, "R-FIGURE.text", path, token);
      return figure;
    }
    if (!number.value().toPlainString().equals(token.text())) {
      say(Severity.INFO, "R-FIGURE.read", path, token);
    }
    if (slot.negative() && number.value().signum() > 0) {
      BigDecimal negative = number.value().negate();
      notes.add(
          Severity.WARNING,
          "R-FIGURE.sign",
          new Spot(path, token.source(), List.of(token.text())),
          Map.of("printed", token.text(), "head", slot.name(), "value", negative.toPlainString()));
      return new Figure.Numeric(negative);
    }
    boolean foreign = !slot.unit().isEmpty() && !unit.isEmpty() && !slot.unit().equals(unit);
    if (foreign && number.value().signum() != 0) {
      say(Severity.WARNING, "R-FIGURE.text", path, token);
      return new Figure.Text(token.text() + slot.unit());
    }
    return figure;
  }

  /** A plain number, or the text. */
  static Figure plain(String text) {
    boolean plain =
        FigureText.of(text) instanceof FigureText.Value value
            && value.unit().isEmpty()
            && !value.approximate()
            && value.sign() != Sign.DOUBLED;
    return plain && FigureText.of(text) instanceof FigureText.Value value
        ? new Figure.Numeric(value.value())
        : new Figure.Text(text);
  }

  private void say(Severity severity, String key, String path, Token token) {
    Spot spot = new Spot(path, token.source(), List.of(token.text()));
    notes.add(severity, key, spot, Map.of("printed", token.text()));
  }
}
