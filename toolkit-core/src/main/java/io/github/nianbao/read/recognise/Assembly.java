package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.RuleData;
import io.github.nianbao.read.recognise.FormTables.Readings;
import io.github.nianbao.read.recognise.Notes.Spot;
import io.github.nianbao.read.recognise.Outline.Part;
import io.github.nianbao.report.AnnexEntry;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.FormChoice;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Provenance;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a report together from the sections of a document. For one report. */
final class Assembly {
  /* Four titles of sections with their numbers. */
  private static final double CLEAR = 40;
  /* So many sections are no other document's, even inside one line. */
  private static final int MOST = 5;

  private final Forms forms;
  private final FormTables tables;
  private final Notes notes;
  private Outline outline;
  private SectionReading sections;
  private boolean named;

  Assembly(Forms forms, FormTables tables, Outline outline, Notes notes) {
    this.forms = forms;
    this.tables = tables;
    this.outline = outline;
    this.notes = notes;
    this.sections = new SectionReading(tables, outline, notes);
  }

  /**
   * The report.
   *
   * @param form the form whose sections the outline has
   */
  Report report(Form form) {
    FrontDraft draft = new FrontDraft();
    HeadReading head = new HeadReading(draft, notes);
    List<Piece> introduction = Contents.without(head.read(outline.front()), form, head);
    List<Part> parts = outline.parts();
    TailReading tail = new TailReading(draft, head, notes);
    if (!parts.isEmpty()) {
      tail.read(parts.get(parts.size() - 1).pieces());
    }
    introduction = divided(form, introduction, draft);
    tail.readCover(introduction);
    sections.read(form.introduction(), introduction, draft.year);
    named = draft.title != null || Names.areIn(sections.prose().values());
    new FrontCompletion(draft, form, notes).complete(sections.prose());
    FormChoice choice = choice(draft.year);
    return report(choice, draft, forms.find(choice.form()).orElse(form));
  }

  /* Sections that are not those of the form put into its own; returns the introduction. */
  private List<Piece> divided(Form form, List<Piece> introduction, FrontDraft draft) {
    FreeSections free = new FreeSections(form, notes);
    boolean former = FreeSections.isFormer(draft.year == 0 ? year(introduction) : draft.year);
    List<Piece> text = new ArrayList<>(introduction);
    List<Part> parts = outline.parts();
    if (!parts.isEmpty() || (former && draft.title != null)) {
      parts = free.opened(parts, text);
    }
    if (former && parts.isEmpty() && draft.title != null) {
      parts = free.undivided(text);
    }
    parts = former ? free.gathered(parts) : parts;
    outline = new Outline(outline.front(), parts, outline.weight());
    sections = new SectionReading(tables, outline, notes);
    return text;
  }

  /* The year that period or prose tell where no title names it; or 0. */
  private int year(List<Piece> introduction) {
    List<String> opening = new ArrayList<>();
    introduction.forEach(piece -> opening.add(piece.text()));
    Front.Period period = ContactReading.period(opening);
    String from = period == null ? null : period.from();
    if (from != null && Dates.iso(from).isPresent()) {
      return Integer.parseInt(from.substring(0, 4));
    }
    outline.parts().stream()
        .limit(1)
        .forEach(part -> part.pieces().forEach(piece -> opening.add(piece.text())));
    return Names.yearOfWork(opening);
  }

  /**
   * Whether nothing says that this is a report: no table of a form, no title or sentence that calls
   * it one, and few headings that are clearly those of a form. Guides and budgets have some of
   * them.
   */
  boolean isEmpty() {
    int parts = outline.parts().size();
    boolean clear = named ? parts > 0 : outline.weight() >= CLEAR || parts >= MOST;
    return sections.found().isEmpty() && !clear;
  }

  private FormChoice choice(int year) {
    Map<String, String> clear = new LinkedHashMap<>();
    sections
        .found()
        .forEach((key, all) -> formOf(key, all, year).ifPresent(form -> clear.put(key, form)));
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

  /* The form of a table; where it is there in two of them, that of the year. */
  private Optional<String> formOf(String table, List<Readings> all, int year) {
    List<String> clear = all.stream().flatMap(each -> each.form().stream()).distinct().toList();
    if (clear.size() < 2) {
      return clear.stream().findFirst();
    }
    if (all.stream().noneMatch(each -> isTwice(each, all))) {
      return Optional.of(Readings.likeliest(all));
    }
    String form = RuleData.builtIn().edition(year).filter(clear::contains).orElse(clear.get(0));
    notes.add(
        Severity.WARNING,
        "R-TABLE.forms",
        Spot.of(table, null),
        Map.of("form", form, "year", year == 0 ? "" : Integer.toString(year)));
    return Optional.of(form);
  }

  /* Whether another form has the same rows: parts of one table have different ones. */
  private static boolean isTwice(Readings table, List<Readings> all) {
    return all.stream().anyMatch(other -> other.isOtherForm(table) && other.repeats(table));
  }

  /* A table of another form goes to the annex where that of the report is there too. */
  private static TableFigures figures(Readings table, List<Readings> all, String form) {
    boolean other = table.form().filter(own -> !own.equals(form)).isPresent();
    return other && isTwice(table, all)
        ? table.in(table.form().orElseThrow()).aside()
        : table.in(form);
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
    List<AnnexEntry> annex = new ArrayList<>(sections.statistics());
    for (FormTable table : form.tables()) {
      List<Readings> readings = sections.found().getOrDefault(table.key(), List.of());
      readings.stream()
          .map(each -> figures(each, readings, choice.of(table.key())))
          .reduce(TableFigures::and)
          .ifPresent(
              read -> {
                figures.putAll(read.figures());
                read.sources().forEach((path, source) -> provenance.put(path, read(source)));
                annex.addAll(read.annex());
                notes.addAll(read.notes());
              });
    }
    return new Report(
        choice, draft.front(), sections.prose(), figures, annex, provenance, notes.findings());
  }

  private static Provenance read(Source source) {
    return new Provenance(Provenance.Status.READ, null, source);
  }
}
