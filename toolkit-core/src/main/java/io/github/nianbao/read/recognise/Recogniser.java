package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.ReadingData;
import io.github.nianbao.read.source.SourceDocument;
import io.github.nianbao.read.source.SourceParagraph;
import io.github.nianbao.read.source.SourceTable;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes a report of a document. What it cannot place stays blank and is reported; it never guesses.
 * Immutable and safe for use by several threads.
 */
public final class Recogniser {
  private final Forms forms;
  private final Messages messages;
  private final FormTables tables;
  private final Map<String, List<Titles>> titles = new HashMap<>();
  private final StatisticsTerms terms = new StatisticsTerms(ReadingData.builtIn().statistics());

  /** A recogniser of these forms. */
  public Recogniser(Forms forms, Messages messages) {
    this.forms = forms;
    this.messages = messages;
    this.tables = new FormTables(forms);
    forms.all().forEach(form -> titles.put(form.id(), Titles.of(form, tables.of(form.id()))));
  }

  /**
   * The report that a document holds, with everything found on the way ({@code R-*}).
   *
   * @throws FindingsException when no section of any form is in it ({@code R-NOREPORT}), after the
   *     errors of the document
   */
  public Report read(SourceDocument document, ReadingOptions options) {
    Notes notes = new Notes(messages);
    notes.addAll(document.findings());
    List<Titles> newest = titles.get(forms.all().get(forms.all().size() - 1).id());
    List<Piece> all = SeveralReports.first(pieces(document, notes), newest, notes);
    FormerFigures former = FormerFigures.of(all, forms);
    FormerStatistics statistics = FormerStatistics.of(former.rest(), terms, notes);
    List<Piece> pieces = statistics.rest();
    Map<String, Outline> outlines = new HashMap<>();
    titles.forEach((form, each) -> outlines.put(form, Outline.of(pieces, each)));
    List<Form> best =
        forms.all().stream()
            .sorted(Comparator.comparingDouble(form -> -outlines.get(form.id()).weight()))
            .toList();
    Outline outline = outlines.get(best.get(0).id());
    Report found =
        new Assembly(forms, tables, terms, notes)
            .report(best.get(0), outline)
            .orElseThrow(() -> noReport(document, all.get(0).source()));
    Report report = former.attachedTo(found.withAnnex(statistics.and(found.annex())));
    return finish(report, options);
  }

  /* What kept the source from being read may be why nothing was found, so it is said first. */
  private FindingsException noReport(SourceDocument document, Source start) {
    String message = messages.text("R-NOREPORT.message");
    Finding absent = Finding.of("R-NOREPORT", Severity.ERROR, null, message).at(start);
    Stream<Finding> before =
        document.findings().stream().filter(each -> each.severity() == Severity.ERROR);
    return new FindingsException(Stream.concat(before, Stream.of(absent)).toList());
  }

  private List<Piece> pieces(SourceDocument document, Notes notes) {
    List<String> texts = texts(document);
    Pinyin pinyin = new Pinyin(texts);
    Indents indents = new Indents(texts);
    List<Piece> pieces = Piece.of(document, text -> pinyin.clean(indents.clean(text)));
    Source first = pieces.get(0).source();
    indents.say(notes, first);
    if (pinyin.count() > 0) {
      notes.add(
          Severity.WARNING,
          "R-PINYIN.message",
          Notes.Spot.of(null, first),
          Map.of("count", Integer.toString(pinyin.count())));
    }
    Scripts.of(pieces).say(notes, first);
    Advertising.say(pieces, notes);
    return pieces;
  }

  private static List<String> texts(SourceDocument document) {
    List<String> texts = new ArrayList<>();
    document
        .blocks()
        .forEach(
            block -> {
              if (block instanceof SourceParagraph paragraph) {
                texts.add(paragraph.text());
              } else if (block instanceof SourceTable table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
              }
            });
    return texts;
  }

  /** A report as the options ask for it, whatever it was read from. */
  public Report finish(Report report, ReadingOptions options) {
    Report result = options.simplified() ? Scripts.simplified(report) : report;
    if (!options.strict()) {
      return result;
    }
    List<Finding> heavy =
        result.findings().stream()
            .map(
                finding ->
                    finding.severity() == Severity.WARNING
                        ? new Finding(
                            finding.code(),
                            Severity.ERROR,
                            finding.path(),
                            finding.related(),
                            finding.tokens(),
                            finding.message(),
                            finding.source())
                        : finding)
            .toList();
    return new Report(
        result.forms(),
        result.front(),
        result.prose(),
        result.figures(),
        result.annex(),
        result.provenance(),
        heavy);
  }
}
