package io.github.nianbao.publication;

import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.Grid;
import io.github.nianbao.form.Section;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import io.github.nianbao.style.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports prepared for a template: report and form brought together into plain data, described in
 * docs/template.md. Immutable and safe for use by several threads.
 */
public final class Publication {
  private static final double POINTS_PER_MM = 72 / 25.4;

  /** How the first of the notes below a table begins; prose before it stands above the table. */
  private static final List<String> NOTES = List.of("注：", "注:", "备注", "说明：", "※", "*");

  private final Forms forms;
  private final Messages messages;
  private final TitleLines titleLines;
  private final ProseModel prose;
  private final AnnexModel annex;

  /**
   * @param forms forms that reports may have
   * @param style tells how many characters fit a line of the title, and sub-headings
   * @param messages language of complaints
   */
  public Publication(Forms forms, Style style, Messages messages) {
    this.forms = forms;
    this.messages = messages;
    double line = style.page().typeWidth() * POINTS_PER_MM;
    this.titleLines = new TitleLines((int) (line / style.text("title").size()));
    this.prose = new ProseModel(new SubHeadings(style.subHeadings()));
    this.annex = new AnnexModel(forms);
  }

  /**
   * The title in one line: the report's own or, where it has none, made of issuer and year; of the
   * year alone where no issuer is known, as in reports that nowhere name theirs.
   *
   * @throws FindingsException J-TITLE when there is neither title nor year
   */
  public String title(Report report) {
    Wording wording = new Wording(messages);
    String title = title(report, wording);
    wording.raise();
    return title.replace("\n", "");
  }

  /**
   * All that a template may print, as maps, lists, strings, numbers and booleans. Every key is
   * always there; what the report lacks is an empty string or list.
   *
   * @throws FindingsException J-TITLE without title, J-CHARACTER for each text that holds a
   *     character no document can hold
   * @throws IllegalArgumentException when the report has a form that is not known
   */
  public Map<String, Object> model(Report report) {
    Wording wording = new Wording(messages);
    Form form = form(report.forms().form());
    Map<String, Object> model = FrontModel.of(report, wording);
    model.put("title", titleModel(report, wording));
    String introduction = form.introduction();
    model.put(
        "introduction",
        introduction == null
            ? List.of()
            : prose.paragraphs(introduction, report.prose(introduction), 1, wording));
    model.put("sections", sections(form, report, wording));
    model.put("annex", annex.of(report, wording));
    wording.raise();
    return model;
  }

  private Map<String, Object> titleModel(Report report, Wording wording) {
    String title = title(report, wording);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("lines", titleLines.of(title));
    model.put("path", report.front().title() == null ? "" : "title");
    return model;
  }

  private String title(Report report, Wording wording) {
    Front front = report.front();
    String own = wording.printed("title", front.title());
    if (!own.isEmpty()) {
      return own;
    }
    String issuer =
        front.issuer() == null ? "" : wording.printed("issuer.name", front.issuer().name());
    if (front.year() == null) {
      throw new FindingsException(messages.error("J-TITLE.message", "title", Map.of()));
    }
    Map<String, String> places = Map.of("issuer", issuer, "year", front.year().toString());
    return Messages.fill(form(report.forms().form()).title(), places);
  }

  private List<Map<String, Object>> sections(Form form, Report report, Wording wording) {
    TableModel tables = new TableModel(report, wording);
    List<Map<String, Object>> sections = new ArrayList<>();
    for (Section section : form.sections()) {
      String key = section.prose();
      String table = section.table();
      List<Map<String, Object>> paragraphs = prose.paragraphs(key, report.prose(key), 2, wording);
      int notes = table == null ? paragraphs.size() : firstNote(paragraphs);
      Map<String, Object> model = new LinkedHashMap<>();
      model.put("key", section.key());
      model.put("title", section.title());
      model.put("prose", paragraphs.subList(0, notes));
      model.put(
          "tables",
          table == null ? List.of() : List.of(tables.of(grid(report, table), section.title())));
      model.put("notes", paragraphs.subList(notes, paragraphs.size()));
      sections.add(model);
    }
    return sections;
  }

  /** Index of the first paragraph that stands below the table. */
  private static int firstNote(List<Map<String, Object>> paragraphs) {
    int index = 0;
    while (index < paragraphs.size() && !isNote(paragraphs.get(index))) {
      index++;
    }
    return index;
  }

  private static boolean isNote(Map<String, Object> paragraph) {
    String text = ProseModel.beginning(paragraph);
    return NOTES.stream().anyMatch(text::startsWith);
  }

  private Form form(String id) {
    return forms
        .find(id)
        .orElseThrow(() -> new IllegalArgumentException("No form '" + id + "' is known"));
  }

  private Grid grid(Report report, String table) {
    String id = report.forms().of(table);
    return forms
        .grid(id, table)
        .orElseThrow(() -> new IllegalArgumentException("Form '" + id + "' has no table " + table));
  }
}
