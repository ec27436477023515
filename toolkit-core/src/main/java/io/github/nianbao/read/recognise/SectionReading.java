package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.Section;
import io.github.nianbao.read.recognise.FormTables.Readings;
import io.github.nianbao.read.recognise.Notes.Spot;
import io.github.nianbao.read.recognise.Outline.Part;
import io.github.nianbao.report.AnnexEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tables and prose of the introduction and the sections, each in its place. For one report. */
final class SectionReading {
  private static final int LONGEST_HEADING = 45;
  /* Labels that tell a table without a section. */
  private static final int SURE_TABLE = 8;

  private final FormTables tables;
  private final Outline outline;
  private final Notes notes;
  private final Map<String, List<String>> prose = new LinkedHashMap<>();
  private final Map<String, List<Readings>> found = new LinkedHashMap<>();
  private final Pictures pictures;
  private final UnitlessStatistics statistics;

  SectionReading(FormTables tables, Outline outline, UnitlessStatistics statistics, Notes notes) {
    this.tables = tables;
    this.outline = outline;
    this.notes = notes;
    this.pictures = new Pictures(notes);
    this.statistics = statistics;
  }

  /**
   * Reads all sections.
   *
   * @param key key of the introduction, or null where the form has none
   * @param introduction what stands before the first section, title and furniture left out
   */
  void read(@Nullable String key, List<Piece> introduction) {
    List<Piece> text = withoutTables(introduction);
    if (key != null) {
      keepProse(key, text);
    }
    outline.parts().forEach(this::section);
    pictures.say();
  }

  /** Paragraphs by key. */
  Map<String, List<String>> prose() {
    return prose;
  }

  /** Tables by key, in order. */
  Map<String, List<Readings>> found() {
    return found;
  }

  /** Figures of statistics that are older than the forms. */
  List<AnnexEntry> statistics() {
    return statistics.entries();
  }

  /* Tables before the first title found, whose sections have none. */
  private List<Piece> withoutTables(List<Piece> pieces) {
    List<TableLabels> own = tables.all().stream().filter(each -> isHomeless(each.key())).toList();
    if (own.isEmpty()) {
      return pieces;
    }
    Runs runs = Runs.ofTableSection(pieces, own);
    PieceOrder order = new PieceOrder(runs.all());
    List<Piece> text = new ArrayList<>(runs.prose());
    for (List<Piece> run : runs.tables()) {
      for (List<Piece> each : MixedRun.parts(run, tables.all())) {
        order.put(each, run);
        Optional<Readings> readings =
            tables
                .read(each, notes)
                .filter(read -> read.hits() >= SURE_TABLE && isHomeless(read.key()));
        if (readings.isPresent()) {
          keep(readings.get());
        } else {
          text.addAll(each);
        }
      }
    }
    return order.sorted(text);
  }

  private void keep(Readings readings) {
    found.computeIfAbsent(readings.key(), key -> new ArrayList<>()).add(readings);
  }

  private void section(Part part) {
    Section section = part.section();
    sayTitle(part);
    String table = section.table();
    List<Piece> pieces = pictures.without(part);
    List<TableLabels> own =
        tables.all().stream().filter(each -> table != null || isHomeless(each.key())).toList();
    Runs runs = own.isEmpty() ? Runs.ofProse(pieces) : Runs.ofTableSection(pieces, own);
    List<Piece> text = new ArrayList<>(runs.prose());
    PieceOrder order = new PieceOrder(runs.all());
    for (List<Piece> run : runs.tables()) {
      for (List<Piece> each : MixedRun.parts(run, tables.all())) {
        order.put(each, run);
        TwoForms.parts(each, tables, notes).forEach(one -> table(section, one, text));
      }
    }
    if (found.containsKey(table)) {
      count(table, pieces);
    }
    keepProse(section.prose(), order.sorted(text));
  }

  /* All rows of a table of which labels told but some. */
  private void count(String table, List<Piece> pieces) {
    Optional<Readings> counted =
        tables.counted(pieces, found.getOrDefault(table, List.of()), notes);
    if (counted.isPresent()) {
      found.put(table, new ArrayList<>(List.of(counted.get())));
    }
  }

  private void table(Section section, List<Piece> run, List<Piece> text) {
    if (statistics.take(run)) {
      return;
    }
    Optional<Readings> readings = tables.read(run, notes);
    if (readings.isEmpty()) {
      say(Severity.WARNING, "R-TABLE.unknown", section, run);
      text.addAll(run);
    } else if (readings.get().key().equals(section.table()) || isHomeless(readings.get().key())) {
      keep(readings.get());
    } else {
      say(Severity.ERROR, "R-TABLE.misplaced", section, run);
    }
  }

  /* The section that a table belongs to has no title of its own. */
  private boolean isHomeless(String table) {
    return outline.parts().stream().noneMatch(part -> table.equals(part.section().table()));
  }

  private void sayTitle(Part part) {
    Section section = part.section();
    String path = section.table() == null ? section.prose() : section.table();
    if (part.heading().indexOf('\n') >= 0) {
      String printed = String.join(" / ", part.heading().lines().toList());
      notes.add(
          Severity.INFO,
          "R-HEADING.split",
          new Spot(path, part.source(), List.of(printed)),
          Map.of("printed", printed, "title", section.title()));
    } else if (!Folded.tight(part.heading()).equals(Folded.tight(section.title()))) {
      notes.add(
          Severity.INFO,
          "R-HEADING.variant",
          new Spot(path, part.source(), List.of(part.heading())),
          Map.of("printed", part.heading(), "title", section.title()));
    }
  }

  private void say(Severity severity, String key, Section section, List<Piece> run) {
    List<String> tokens = new ArrayList<>();
    run.forEach(piece -> piece.tokens().forEach(token -> tokens.add(token.text())));
    tokens.removeIf(String::isEmpty);
    String path = section.table() == null ? section.prose() : section.table();
    notes.add(
        severity,
        key,
        new Spot(path, run.get(0).source(), tokens),
        Map.of("section", section.title()));
  }

  private void keepProse(String key, List<Piece> pieces) {
    List<String> paragraphs = new ArrayList<>();
    for (Piece piece : pieces) {
      String text = piece.text();
      paragraphs.add(text);
      Numbering numbering = Numbering.of(text);
      boolean heading = text.length() <= LONGEST_HEADING && !text.endsWith("。");
      boolean nested =
          (numbering.style() == Numbering.Style.CHINESE && heading)
              || isTitleOfSection(piece, numbering);
      if (nested && !notes.says("R-HEADING", piece.source())) {
        notes.add(
            Severity.INFO,
            "R-HEADING.nested",
            new Spot(key, piece.source(), List.of(text)),
            Map.of("text", text));
      }
    }
    if (!paragraphs.isEmpty()) {
      prose.put(key, paragraphs);
    }
  }

  private boolean isTitleOfSection(Piece piece, Numbering numbering) {
    String words = Folded.of(Numbering.rest(piece.text())).text();
    return numbering.style() != Numbering.Style.NONE
        && outline.parts().stream()
            .anyMatch(
                part -> Folded.of(Numbering.rest(part.section().title())).text().equals(words));
  }
}
