package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.RuleData;
import io.github.nianbao.form.Section;
import io.github.nianbao.read.recognise.FormTables.Readings;
import io.github.nianbao.read.recognise.Notes.Spot;
import io.github.nianbao.read.recognise.Outline.Part;
import io.github.nianbao.report.AnnexEntry;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.FormChoice;
import io.github.nianbao.report.Provenance;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a report together from the sections of a document. For one report. */
final class Assembly {
  private static final int LONGEST_HEADING = 45;
  /* Labels that tell a table without a section. */
  private static final int SURE_TABLE = 8;
  /* Four titles of sections with their numbers. */
  private static final double CLEAR = 40;

  private final Forms forms;
  private final FormTables tables;
  private final Outline outline;
  private final Notes notes;
  private final Map<String, List<String>> prose = new LinkedHashMap<>();
  private final Map<String, List<Readings>> found = new LinkedHashMap<>();
  private final Pictures pictures;
  private Statistics statistics;
  private boolean named;

  Assembly(Forms forms, FormTables tables, Outline outline, Notes notes) {
    this.forms = forms;
    this.tables = tables;
    this.outline = outline;
    this.notes = notes;
    this.pictures = new Pictures(notes);
    this.statistics = new Statistics(0, tables.words(), notes);
  }

  /**
   * The report.
   *
   * @param sections the form whose sections the outline has
   */
  Report report(Form sections) {
    FrontDraft draft = new FrontDraft();
    HeadReading head = new HeadReading(draft, notes);
    List<Piece> introduction = Contents.without(head.read(outline.front()), sections, head);
    List<Part> parts = outline.parts();
    if (!parts.isEmpty()) {
      new TailReading(draft, head, notes).read(parts.get(parts.size() - 1).pieces());
    }
    introduction = withoutTables(introduction);
    if (sections.introduction() != null) {
      keepProse(sections.introduction(), introduction);
    }
    statistics = new Statistics(draft.year, tables.words(), notes);
    parts.forEach(this::section);
    pictures.say();
    named = draft.title != null || Names.areIn(prose.values());
    new FrontCompletion(draft, sections, notes).complete(prose);
    FormChoice choice = choice(draft.year);
    Form form = forms.find(choice.form()).orElse(sections);
    return report(choice, draft, form);
  }

  /**
   * Whether nothing says that this is a report: no table of a form, no title or sentence that calls
   * it one, and few headings that are clearly those of a form. Guides and budgets have some of
   * them.
   */
  boolean isEmpty() {
    boolean clear = named ? !outline.parts().isEmpty() : outline.weight() >= CLEAR;
    return found.isEmpty() && !clear;
  }

  /* Tables before the first title found, whose sections have none. */
  private List<Piece> withoutTables(List<Piece> pieces) {
    List<TableLabels> own = tables.all().stream().filter(each -> isHomeless(each.key())).toList();
    if (own.isEmpty()) {
      return pieces;
    }
    Runs runs = Runs.ofTableSection(pieces, own);
    Order order = new Order(runs);
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

  /** Puts pieces back where they stood, by identity: the same words may stand there twice. */
  private static final class Order {
    private final IdentityHashMap<Piece, Integer> places = new IdentityHashMap<>();

    Order(Runs runs) {
      runs.all().forEach(piece -> places.put(piece, places.size()));
    }

    /* Pieces made of a table stand where it does. */
    void put(List<Piece> pieces, List<Piece> table) {
      int place = places.getOrDefault(table.get(0), 0);
      pieces.forEach(piece -> places.putIfAbsent(piece, place));
    }

    List<Piece> sorted(List<Piece> pieces) {
      pieces.sort(Comparator.comparingInt(piece -> places.getOrDefault(piece, 0)));
      return pieces;
    }
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
    Order order = new Order(runs);
    for (List<Piece> run : runs.tables()) {
      for (List<Piece> each : MixedRun.parts(run, tables.all())) {
        order.put(each, run);
        table(section, each, text);
      }
    }
    keepProse(section.prose(), order.sorted(text));
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
      if ((numbering.style() == Numbering.Style.CHINESE && heading)
          || isTitleOfSection(piece, numbering)) {
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

  private FormChoice choice(int year) {
    Map<String, String> clear = new LinkedHashMap<>();
    found.forEach((key, all) -> all.get(0).form().ifPresent(form -> clear.put(key, form)));
    if (clear.isEmpty()) {
      return new FormChoice(formOf(year), Map.of());
    }
    String main = clear.values().iterator().next();
    if (clear.values().stream().allMatch(main::equals)) {
      return new FormChoice(main, Map.of());
    }
    Map<String, String> all = new LinkedHashMap<>();
    Form form = forms.find(main).orElseThrow();
    form.tables().forEach(table -> all.put(table.key(), clear.getOrDefault(table.key(), main)));
    return new FormChoice(main, all);
  }

  /* No table tells the form: that of the year. */
  private String formOf(int year) {
    Form oldest = forms.all().get(0);
    Form newest = forms.all().get(forms.all().size() - 1);
    String form =
        RuleData.builtIn()
            .edition(year)
            .or(() -> Optional.of(year == 0 ? newest.id() : oldest.id()))
            .flatMap(forms::find)
            .orElse(newest)
            .id();
    notes.add(
        Severity.WARNING,
        "R-FORM.message",
        Spot.of("form", null),
        Map.of("form", form, "year", year == 0 ? "" : Integer.toString(year)));
    return form;
  }

  private Report report(FormChoice choice, FrontDraft draft, Form form) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    Map<String, Provenance> provenance = new LinkedHashMap<>();
    List<AnnexEntry> annex = new ArrayList<>(statistics.entries());
    for (FormTable table : form.tables()) {
      List<Readings> readings = found.getOrDefault(table.key(), List.of());
      readings.stream()
          .map(each -> each.in(choice.of(table.key())))
          .reduce(TableFigures::and)
          .ifPresent(
              read -> {
                figures.putAll(read.figures());
                read.sources().forEach((path, source) -> provenance.put(path, read(source)));
                annex.addAll(read.annex());
                notes.addAll(read.notes());
              });
    }
    return new Report(choice, draft.front(), prose, figures, annex, provenance, notes.findings());
  }

  private static Provenance read(Source source) {
    return new Provenance(Provenance.Status.READ, null, source);
  }
}
