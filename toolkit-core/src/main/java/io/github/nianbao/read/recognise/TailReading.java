package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.ReadingData;
import io.github.nianbao.read.recognise.Notes.Spot;
import io.github.nianbao.report.Front;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The signature and the furniture at the end of a document. */
final class TailReading {
  private static final int LATEST = 6;
  private static final Pattern FILE = Pattern.compile(".{1,90}\\.[A-Za-z]{3,4}\\s*");
  private static final Pattern SEAL = ReadingData.builtIn().page().seal();

  private final FrontDraft draft;
  private final HeadReading head;
  private final Notes notes;

  TailReading(FrontDraft draft, HeadReading head, Notes notes) {
    this.draft = draft;
    this.head = head;
    this.notes = notes;
  }

  /** Takes them off the pieces of the last section. */
  void read(List<Piece> pieces) {
    furniture(pieces);
    attachments(pieces);
    seals(pieces);
    int last = pieces.size() - 1;
    if (last < 0 || pieces.get(last).isRow()) {
      return;
    }
    String text = pieces.get(last).text();
    if (Dates.isDate(text)) {
      Piece date = pieces.remove(last);
      sign(signer(pieces), date);
    } else if (Dates.atEnd(text).isPresent() && isSigner(signer(text))) {
      Piece all = pieces.remove(last);
      String before = before(text);
      String prose = before.substring(0, before.length() - signer(text).length()).strip();
      if (!prose.isEmpty()) {
        pieces.add(Piece.paragraph(prose, all.source()));
      }
      sign(signer(text), Piece.paragraph(text.substring(before.length()).strip(), all.source()));
    } else if (draft.issuer != null && isSame(text, draft.issuer)) {
      Piece name = pieces.remove(last);
      draft.signature = new Front.Signing(Names.Folding.squeeze(name.text()), null);
      say(name, name.text());
    }
  }

  /* Takes the name above the date off; a long one may stand on two lines. */
  private @Nullable String signer(List<Piece> pieces) {
    int last = pieces.size() - 1;
    if (last > 0 && draft.issuer != null) {
      String both = pieces.get(last - 1).text() + pieces.get(last).text();
      if (isSame(both, draft.issuer)) {
        pieces.remove(last);
        pieces.remove(last - 1);
        return both;
      }
    }
    if (last >= 0 && isSigner(pieces.get(last).text())) {
      return pieces.remove(last).text();
    }
    return last < 0 || pieces.get(last).isRow() ? null : signerBehind(pieces);
  }

  /* A name on one line with the last sentence. */
  private @Nullable String signerBehind(List<Piece> pieces) {
    Piece piece = pieces.get(pieces.size() - 1);
    int stop = piece.text().lastIndexOf('。') + 1;
    String name = piece.text().substring(stop).strip();
    if (stop == 0 || !isSigner(name)) {
      return null;
    }
    pieces.set(pieces.size() - 1, Piece.paragraph(piece.text().substring(0, stop), piece.source()));
    return name;
  }

  /**
   * Takes name and date off a cover: below the title, above the text.
   *
   * @param introduction what follows the title, changed
   */
  void readCover(List<Piece> introduction) {
    int date = 0;
    while (date < Math.min(2, introduction.size())
        && !Dates.isDate(introduction.get(date).text())) {
      date++;
    }
    boolean signed = date < Math.min(2, introduction.size());
    boolean name = signed && date == 1 && isSigner(introduction.get(0).text());
    if (draft.signature == null && (name || (signed && date == 0))) {
      Piece below = introduction.remove(date);
      sign(name ? introduction.remove(0).text() : null, below);
    }
  }

  private void furniture(List<Piece> pieces) {
    for (int i = pieces.size() - 1; i >= 0 && i >= pieces.size() - LATEST; i--) {
      Piece piece = pieces.get(i);
      int stop = piece.isRow() ? -1 : piece.text().lastIndexOf('。');
      String rest = piece.text().substring(stop + 1).strip();
      boolean words = !Folded.of(rest).text().isEmpty();
      if (stop > 0 && words && head.isChrome(Piece.paragraph(rest, piece.source()))) {
        pieces.set(i, Piece.paragraph(piece.text().substring(0, stop + 1), piece.source()));
      } else if (stop < 0 && !isCell(pieces, i) && (head.isChrome(piece) || isMenu(pieces, i))) {
        pieces.remove(i);
      }
    }
  }

  /* The title of a report at the very end is a way to others. */
  private boolean isMenu(List<Piece> pieces, int index) {
    Piece piece = pieces.get(index);
    boolean menu =
        index > 0 && index == pieces.size() - 1 && !piece.isRow() && Names.isTitle(piece.text());
    if (menu) {
      head.sayChrome(piece);
    }
    return menu;
  }

  /* A number below a sentence or a date is that of a page; others are cells of a table. */
  private static boolean isCell(List<Piece> pieces, int index) {
    Piece piece = pieces.get(index);
    if (!piece.tokens().get(0).isFigure() || index == 0) {
      return false;
    }
    String above = pieces.get(index - 1).text();
    return piece.isRow() || (!above.endsWith("。") && !Dates.isDate(above));
  }

  /* Names of files below the date of the signature. */
  private void attachments(List<Piece> pieces) {
    int end = pieces.size();
    while (end > 0 && Chrome.isAttachment(pieces.get(end - 1))) {
      end--;
    }
    List<Piece> files = pieces.subList(end, pieces.size());
    boolean named = files.stream().allMatch(file -> FILE.matcher(file.text()).matches());
    if (end > 0 && (named || Dates.isDate(pieces.get(end - 1).text()))) {
      files.forEach(head::sayChrome);
      files.clear();
    }
  }

  /* A line that only says where the seal is. */
  private void seals(List<Piece> pieces) {
    for (int i = pieces.size() - 1; i > 0 && i >= pieces.size() - LATEST; i--) {
      if (!pieces.get(i).isRow() && SEAL.matcher(pieces.get(i).text()).matches()) {
        head.sayChrome(pieces.remove(i));
      }
    }
  }

  private static String before(String text) {
    return text.substring(0, Dates.atEnd(text).orElse(0)).strip();
  }

  /* What stands between the last sentence and the date. */
  private static String signer(String text) {
    String before = before(text);
    return before.substring(before.lastIndexOf('。') + 1).strip();
  }

  private static boolean isSame(String text, String issuer) {
    return Folded.of(text).text().equals(Folded.of(issuer).text());
  }

  private boolean isSigner(String text) {
    return Names.isBody(text) || (draft.issuer != null && isSame(text, draft.issuer));
  }

  private void sign(@Nullable String signer, Piece date) {
    String printed = Names.Folding.squeeze(date.text());
    String iso = Dates.iso(printed).orElse(null);
    String name =
        signer == null ? null : SEAL.matcher(Names.Folding.squeeze(signer)).replaceAll("");
    draft.signature =
        new Front.Signing(name, iso == null ? date.text().replace('\u00A0', ' ') : iso);
    say(date, (signer == null ? "" : signer + " ") + date.text());
    if (iso == null) {
      notes.add(
          Severity.WARNING,
          "R-DATE.incomplete",
          new Spot("signature.date", date.source(), List.of(date.text())),
          Map.of("date", date.text()));
    }
  }

  private void say(Piece piece, String text) {
    Spot spot = new Spot("signature", piece.source(), List.of(text));
    notes.add(Severity.INFO, "R-SIGNATURE.message", spot, Map.of("text", text));
  }
}
