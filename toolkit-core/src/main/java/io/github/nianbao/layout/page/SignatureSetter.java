package io.github.nianbao.layout.page;

import io.github.nianbao.document.Signature;
import io.github.nianbao.document.Text;
import io.github.nianbao.layout.page.Flow.Prose;
import io.github.nianbao.layout.page.Flow.Role;
import io.github.nianbao.layout.text.Line;
import io.github.nianbao.layout.text.Typesetter;
import io.github.nianbao.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets the signature and its date as GB/T 9704-2012 has them without a seal: the signature two
 * characters from the right, the date beginning two characters right of it; when the date is the
 * longer one, the date two characters from the right and the signature two further left.
 */
final class SignatureSetter {
  private static final int INDENT = 2;

  private final Typesetter typesetter;
  private final double width;

  SignatureSetter(Typesetter typesetter, double width) {
    this.typesetter = typesetter;
    this.width = width;
  }

  List<Prose> set(Signature signature) {
    List<Line> issuer = lines(signature.issuer());
    List<Line> date = lines(signature.date());
    double issuerWidth = widest(issuer);
    double dateWidth = widest(date);
    double indent = indent(signature.issuer() == null ? signature.date() : signature.issuer());
    double right = width - indent;
    boolean dateLonger = issuer.isEmpty() || dateWidth > issuerWidth;
    double dateX = dateLonger ? right - dateWidth : right - issuerWidth + indent;
    double issuerX = dateLonger && !date.isEmpty() ? dateX - indent : right - issuerWidth;
    List<Prose> parts = new ArrayList<>();
    add(signature.issuer(), issuer, Math.max(0, issuerX), parts);
    add(signature.date(), date, Math.max(0, dateX), parts);
    return parts;
  }

  private double indent(@Nullable Text text) {
    return text == null ? 0 : INDENT * typesetter.pitch(typesetter.look(text));
  }

  private List<Line> lines(@Nullable Text text) {
    if (text == null || text.runs().isEmpty()) {
      return List.of();
    }
    double size = typesetter.look(text).size();
    double room = width - 2 * indent(text);
    return typesetter.lines(typesetter.characters(text, size), TextStyle.Align.LEFT, room, 0);
  }

  private static double widest(List<Line> lines) {
    return lines.stream().mapToDouble(Line::width).max().orElse(0);
  }

  private void add(@Nullable Text text, List<Line> lines, double x, List<Prose> parts) {
    if (text != null && !lines.isEmpty()) {
      TextStyle look = typesetter.look(text);
      List<Line> moved = lines.stream().map(line -> line.movedBy(x)).toList();
      parts.add(new Prose(Role.SIGNATURE, 0, look, moved, typesetter.baseline(look)));
    }
  }
}
