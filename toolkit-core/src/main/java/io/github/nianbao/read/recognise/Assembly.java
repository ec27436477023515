package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Source;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.Forms;
import io.github.nianbao.read.recognise.FormTables.Readings;
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
  private final StatisticsTerms terms;
  private final Notes notes;

  Assembly(Forms forms, FormTables tables, StatisticsTerms terms, Notes notes) {
    this.forms = forms;
    this.tables = tables;
    this.terms = terms;
    this.notes = notes;
  }

  /**
   * The report; empty where nothing says that the document is one.
   *
   * @param form the form whose sections the outline has
   */
  Optional<Report> report(Form form, Outline whole) {
    FrontDraft draft = new FrontDraft();
    HeadReading head = new HeadReading(draft, notes);
    List<Piece> text = Contents.without(head.read(whole.front()), form, head);
    TailReading tail = new TailReading(draft, head, notes);
    if (!whole.parts().isEmpty()) {
      tail.read(whole.parts().get(whole.parts().size() - 1).pieces());
    }
    List<Piece> introduction = new ArrayList<>(text);
    Outline outline = divided(form, whole, introduction, draft);
    tail.readCover(introduction);
    SectionReading sections = sections(outline, draft.year);
    sections.read(form.introduction(), introduction);
    boolean named = draft.title != null || Names.areIn(sections.prose().values());
    if (isEmpty(outline, sections, named)) {
      return Optional.empty();
    }
    new FrontCompletion(draft, form, notes).complete(sections.prose());
    FormChoice choice = new FormOfTables(forms, notes).choice(sections.found(), draft.year);
    Form chosen = forms.find(choice.form()).orElse(form);
    return Optional.of(report(choice, draft, chosen, sections));
  }

  private SectionReading sections(Outline outline, int year) {
    UnitlessStatistics statistics = new UnitlessStatistics(year, tables.words(), terms, notes);
    return new SectionReading(tables, outline, statistics, notes);
  }

  /* Sections that are not those of the form put into its own, the introduction cut where they begin. */
  private Outline divided(Form form, Outline outline, List<Piece> introduction, FrontDraft draft) {
    FreeSections free = new FreeSections(form, notes);
    int year = draft.year == 0 ? year(introduction, outline) : draft.year;
    boolean former = FreeSections.isFormer(year);
    List<Part> parts = outline.parts();
    if (!parts.isEmpty() || (former && draft.title != null)) {
      parts = free.opened(parts, introduction);
    }
    if (former && parts.isEmpty() && draft.title != null) {
      parts = free.undivided(introduction);
    }
    parts = former ? free.gathered(parts) : parts;
    return new Outline(outline.front(), parts, outline.weight());
  }

  /* The year that period or prose tell where no title names it; or 0. */
  private static int year(List<Piece> introduction, Outline outline) {
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

  /*
   * Whether nothing says that this is a report: no table of a form, no title or sentence that calls
   * it one, and few headings that are clearly those of a form. Guides and budgets have some of
   * them.
   */
  private static boolean isEmpty(Outline outline, SectionReading sections, boolean named) {
    int parts = outline.parts().size();
    boolean clear = named ? parts > 0 : outline.weight() >= CLEAR || parts >= MOST;
    return sections.found().isEmpty() && !clear;
  }

  private Report report(FormChoice choice, FrontDraft draft, Form form, SectionReading sections) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    Map<String, Provenance> provenance = new LinkedHashMap<>();
    List<AnnexEntry> annex = new ArrayList<>(sections.statistics());
    for (FormTable table : form.tables()) {
      List<Readings> readings = sections.found().getOrDefault(table.key(), List.of());
      readings.stream()
          .map(each -> FormOfTables.figures(each, readings, choice.of(table.key())))
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
