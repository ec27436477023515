package io.github.nianbao.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines before the first section as a page would print them: what stands on one line is taken
 * apart, names and values of the record that stand below one another are put together.
 */
final class HeadLines {
  private static final Pattern BLANK = Pattern.compile("[\\s\u00A0\u3000|]+");

  /** A number apart from what it counts by a blank. */
  private static final Pattern DATE = Pattern.compile("^\\d{1,4}[\\s\u00A0\u3000]+[年月日]");

  private static final Pattern BULLET = Pattern.compile("\\s*[•●▪■◆·-]\\s+(?=\\S)");
  private static final Pattern SENTENCE = Pattern.compile("[，。；《]");

  /* How the sentence begins that follows a title. */
  private static final Pattern OPENING =
      Pattern.compile("根[据據]|按照|依[据據]|依照|遵照|[为為]|[现現]|本(?:年度)?[报報]告");

  private static final Pattern END = Pattern.compile("[报報]告|年[报報]");
  private static final int LONGEST = 400;
  private static final int LONGEST_VALUE = 40;

  private HeadLines() {}

  /** The lines. */
  static List<Piece> of(List<Piece> front) {
    List<Piece> lines = new ArrayList<>();
    front.forEach(piece -> part(withoutBullet(piece), lines));
    return paired(titled(lines));
  }

  /* Records are printed as lists too. */
  private static Piece withoutBullet(Piece piece) {
    Matcher bullet = BULLET.matcher(piece.text());
    if (piece.isRow() || !bullet.lookingAt() || Chrome.fields(piece).isPresent()) {
      return piece;
    }
    Piece bare = Piece.paragraph(piece.text().substring(bullet.end()), piece.source());
    return Chrome.isName(bare) || Names.isTitle(bare.text()) ? bare : piece;
  }

  private static void part(Piece piece, List<Piece> lines) {
    Piece rest = piece;
    while (rest != null && !rest.isRow() && Chrome.fields(rest).isEmpty()) {
      boolean titled = lines.stream().anyMatch(line -> Names.isTitle(line.text()));
      int cut = titled ? cut(rest.text()) : Math.max(cut(rest.text()), glued(rest.text()));
      if (cut < 0) {
        break;
      }
      lines.add(Piece.paragraph(rest.text().substring(0, cut).strip(), rest.source()));
      rest = rest(rest, cut);
    }
    if (rest != null) {
      lines.add(rest);
    }
  }

  private static @Nullable Piece rest(Piece piece, int cut) {
    Matcher matcher = BLANK.matcher(piece.text());
    String rest = piece.text().substring(matcher.find(cut) ? matcher.end() : cut).strip();
    return rest.isEmpty() ? null : Piece.paragraph(rest, piece.source());
  }

  /* Where the title or the furniture ends that a text begins with; -1 where it has neither. */
  private static int cut(String text) {
    Matcher blank = BLANK.matcher(text);
    int furniture = -1;
    int word = 0;
    while (blank.find() && blank.start() <= LONGEST) {
      String start = text.substring(0, blank.start());
      boolean title = Names.isTitle(start) && !Names.isTitle(text);
      if (title && !Names.continuesTitle(text.substring(blank.end()))) {
        return blank.start();
      }
      String last = text.substring(word, blank.start());
      if (SENTENCE.matcher(last).find() || Names.isTitle(last)) {
        break;
      }
      boolean date = DATE.matcher(text.substring(word)).find();
      furniture = !date && Chrome.fields(start).isPresent() ? blank.start() : furniture;
      word = blank.end();
    }
    return furniture;
  }

  /* Where a title ends that has nothing between it and the first sentence; -1 where there is none. */
  private static int glued(String text) {
    Matcher end = END.matcher(text);
    while (end.find()) {
      String title = text.substring(0, end.end());
      if (Names.isTitle(title)) {
        boolean named = Names.inTitle(title).issuer() != null;
        return named && OPENING.matcher(text.substring(end.end())).lookingAt() ? end.end() : -1;
      }
    }
    return -1;
  }

  /* A title that goes on in a line of its own. */
  private static List<Piece> titled(List<Piece> lines) {
    List<Piece> titled = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Piece line = lines.get(i);
      boolean more = i + 1 < lines.size() && Names.goesOn(line.text(), lines.get(i + 1).text());
      titled.add(more ? Piece.paragraph(line.text() + lines.get(++i).text(), line.source()) : line);
    }
    return titled;
  }

  /* A name, its value, the next name: the cells of a record, a line each. */
  private static List<Piece> paired(List<Piece> lines) {
    List<Piece> paired = new ArrayList<>();
    boolean before = false;
    for (int i = 0; i < lines.size(); i++) {
      Piece name = lines.get(i);
      if (before
          && Chrome.isName(name)
          && i + 1 < lines.size()
          && Chrome.isName(lines.get(i + 1))) {
        paired.add(Piece.paragraph(withColon(name.text()), name.source()));
        continue;
      }
      boolean pair = i + 1 < lines.size() && Chrome.isName(name) && isValue(lines.get(i + 1));
      boolean next = i + 2 < lines.size() && Chrome.isName(lines.get(i + 2));
      boolean title = i + 2 < lines.size() && Names.isTitle(lines.get(i + 2).text());
      before = pair && (next || (before && !(title && Names.isBody(lines.get(i + 1).text()))));
      if (before) {
        i++;
        paired.add(Piece.paragraph(withColon(name.text()) + lines.get(i).text(), name.source()));
      } else {
        paired.add(name);
      }
    }
    return paired;
  }

  private static String withColon(String name) {
    return name.endsWith(":") || name.endsWith("：") ? name : name + "：";
  }

  private static boolean isValue(Piece piece) {
    return piece.text().length() <= LONGEST_VALUE && !SENTENCE.matcher(piece.text()).find();
  }
}
