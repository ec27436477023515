package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.read.recognise.Names.Named;
import io.github.nianbao.read.recognise.Notes.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The title and what a page prints about a report, out of what stands before the first section. */
final class HeadReading {
  private static final Pattern NUMBER =
      Pattern.compile("[\\p{IsHan}]{2,14}[〔\\[(（]20\\d{2}[〕\\])）]\\s*\\d{1,5}\\s*号");

  /* The date of a record whose names are lost. */
  private static final Pattern DAY =
      Pattern.compile("20\\d{2}-\\d{1,2}-\\d{1,2}(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?");

  /* Between the title of a page and the name of its site. */
  private static final String PARTED = "_|—–－·-";

  private static final Pattern SITE =
      Pattern.compile("([^" + PARTED + "]+)[" + PARTED + "].{2,40}");
  private static final int LONGEST_BANNER = 30;
  private static final int LONGEST_PAGE_TITLE = 90;
  private static final Pattern DATE =
      Pattern.compile("[(（]\\s*20\\d{2}年\\d{1,2}月(?:\\d{1,2}日)?\\s*[)）]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u3000]+");
  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST_WORD = 16;

  private final FrontDraft draft;
  private final Notes notes;
  /* The title in the record of the page. */
  private @Nullable Piece recorded;

  HeadReading(FrontDraft draft, Notes notes) {
    this.draft = draft;
    this.notes = notes;
  }

  /**
   * Takes title and record of the page out. Numbers below text are no counters of visits: a table
   * without a section may stand here.
   *
   * @return the rest: the introduction
   */
  List<Piece> read(List<Piece> front) {
    List<Piece> rest = new ArrayList<>();
    boolean text = false;
    for (Piece piece : HeadLines.of(front)) {
      boolean cell = text && piece.tokens().stream().allMatch(Token::isFigure);
      text = cell || !isChrome(piece);
      if (!text) {
        continue;
      }
      if (draft.documentNumber == null && NUMBER.matcher(piece.text()).matches()) {
        draft.documentNumber = piece.text();
      } else if (draft.publishDate == null && DATE.matcher(piece.text().strip()).matches()) {
        String date = piece.text().strip();
        String printed = date.substring(1, date.length() - 1).strip();
        draft.publishDate = Dates.iso(printed).orElse(printed);
      } else if (Names.isTitle(piece.text())) {
        title(piece, rest);
      } else {
        rest.add(piece);
      }
    }
    if (draft.title == null && recorded != null) {
      title(recorded, rest);
    }
    if (draft.title == null) {
      rest.stream()
          .flatMap(piece -> titleOfPage(piece).stream())
          .findFirst()
          .ifPresent(each -> title(each, rest));
    }
    rest.removeIf(this::isTitleOfPage);
    return rest;
  }

  /* The title in front of the name of the site. */
  private static Optional<Piece> titleOfPage(Piece piece) {
    Matcher site = SITE.matcher(piece.text());
    return !piece.isRow() && site.matches() && Names.isTitle(site.group(1))
        ? Optional.of(Piece.paragraph(site.group(1).strip(), piece.source()))
        : Optional.empty();
  }

  /* The title with the name of the site behind it, as the head of a page has it. */
  private boolean isTitleOfPage(Piece piece) {
    String text = Names.Folding.squeeze(piece.text());
    boolean longer =
        draft.title != null
            && text.length() > draft.title.length()
            && text.length() <= LONGEST_PAGE_TITLE
            && text.startsWith(draft.title)
            && PARTED.indexOf(text.charAt(draft.title.length())) >= 0;
    if (longer) {
      sayChrome(piece);
    }
    return longer;
  }

  /** Whether a piece is furniture of a page; takes over what it says. */
  boolean isChrome(Piece piece) {
    Optional<Map<String, String>> fields =
        Chrome.fields(piece).or(() -> Chrome.fields(record(piece)));
    if (fields.isEmpty()) {
      return false;
    }
    Map<String, String> values = fields.get();
    String title = values.get("title");
    if (recorded == null && title != null && Names.isTitle(title)) {
      recorded = Piece.paragraph(title, piece.source());
    }
    String date = values.get("date");
    if (date == null && DAY.matcher(piece.text()).matches()) {
      date = piece.text();
    }
    if (date != null && draft.publishDate == null) {
      draft.publishDate = Dates.iso(date).orElse(date);
    }
    draft.indexNumber = draft.indexNumber == null ? values.get("index") : draft.indexNumber;
    draft.documentNumber =
        draft.documentNumber == null ? values.get("document") : draft.documentNumber;
    sayChrome(piece);
    return true;
  }

  /** Says that a piece was taken out. */
  void sayChrome(Piece piece) {
    Spot spot = new Spot(null, piece.source(), List.of(piece.text()));
    notes.add(Severity.INFO, "R-CHROME.message", spot, Map.of("text", piece.text()));
  }

  /* What stands above a whole title and is no sentence: the name of the site. */
  private boolean isBanner(Piece piece) {
    boolean banner =
        !piece.isRow()
            && (piece.text().length() <= LONGEST_BANNER || isNavigation(piece.text()))
            && piece.text().chars().noneMatch(c -> "，。；：！？,;:!?".indexOf(c) >= 0);
    if (banner) {
      sayChrome(piece);
    }
    return banner;
  }

  /* Many short words and nothing else: the menu of a site. */
  private static boolean isNavigation(String text) {
    String[] words = BLANKS.split(text.strip(), -1);
    return words.length >= FEWEST_WORDS
        && Arrays.stream(words).allMatch(word -> word.length() <= LONGEST_WORD);
  }

  /* In a table of the page names and values stand side by side, often without colons. */
  private static String record(Piece piece) {
    if (!piece.isRow()) {
      return Chrome.withColons(piece.text());
    }
    if (piece.tokens().size() % 2 != 0) {
      return piece.text();
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < piece.tokens().size(); i += 2) {
      String name = Names.Folding.squeeze(piece.tokens().get(i).text());
      boolean colon = name.endsWith(":") || name.endsWith("：") || name.isEmpty();
      text.append(name)
          .append(colon ? "" : "：")
          .append(piece.tokens().get(i + 1).text())
          .append(' ');
    }
    return text.toString().strip();
  }

  /* A title printed twice, one under the other. */
  private static String once(String text) {
    String half = text.substring(0, text.length() / 2);
    return text.equals(half + half) ? half : text;
  }

  /* Than the title met before, which may be that of a list of reports. */
  private boolean isBetter(Named named) {
    return named.issuer() != null
        && (draft.issuer == null || (draft.year == 0 && named.year() != 0));
  }

  private void title(Piece piece, List<Piece> rest) {
    String text = whole(once(Names.Folding.squeeze(piece.text())), rest);
    if (draft.title != null && !isBetter(Names.inTitle(text))) {
      int above = rest.size() - 1;
      if (above >= 0 && draft.title.equals(Names.Folding.squeeze(rest.get(above).text()) + text)) {
        rest.remove(above);
      }
      Spot spot = new Spot("title", piece.source(), List.of(piece.text()));
      notes.add(Severity.INFO, "R-CHROME.message", spot, Map.of("text", piece.text()));
      return;
    }
    if (draft.title != null && draft.titleSource != null) {
      sayChrome(Piece.paragraph(draft.title, draft.titleSource));
    }
    Named named = Names.inTitle(text);
    if (named.issuer() != null) {
      rest.removeIf(this::isBanner);
    }
    draft.title = text;
    draft.titleSource = piece.source();
    draft.issuer = named.issuer();
    draft.year = named.year();
  }

  /* A title whose issuer, perhaps with the year, stands on the line above. */
  private String whole(String text, List<Piece> rest) {
    int last = rest.size() - 1;
    if (last < 0 || draft.issuer != null || Names.inTitle(text).issuer() != null) {
      return text;
    }
    String both = Names.Folding.squeeze(rest.get(last).text()) + text;
    String issuer = Names.isTitle(both) ? Names.inTitle(both).issuer() : null;
    if (issuer == null || !Names.isBody(issuer)) {
      return text;
    }
    rest.remove(last);
    return both;
  }
}
