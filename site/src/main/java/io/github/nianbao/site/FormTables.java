package io.github.nianbao.site;

import io.github.nianbao.finding.Language;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.Grid;
import io.github.nianbao.form.LocalText;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The tables of a form as they are printed, with the path of each figure in its cell; from the form
 * itself.
 *
 * @param forms the forms
 * @param words the words around them
 */
record FormTables(Forms forms, Map<Language, Words> words) implements Insert {

  @Override
  public void fill(Element place, Page page, String wanted) {
    Form form = forms.find(wanted).orElseThrow();
    Words said = words.get(page.language());
    String name = name(form.name(), page.language());
    place
        .appendElement("p")
        .text(said.text("form.source", Map.of("name", name, "source", form.source())));
    for (FormTable table : form.tables()) {
      String caption = name(table.name(), page.language());
      place.appendElement("h2").attr("id", table.key()).text(caption);
      place
          .appendElement("p")
          .text(said.text("form.figures", Map.of("count", "" + table.fields().size())));
      Element drawn = place.appendElement("table").addClass("form").attr("lang", "zh-CN");
      drawn
          .appendElement("caption")
          .text(said.text("form.caption", Map.of("table", caption, "form", form.id())));
      forms.grid(form.id(), table.key()).orElseThrow().groups().forEach(g -> group(drawn, g));
    }
  }

  private static String name(LocalText text, Language language) {
    return language == Language.ZH ? text.zh() : text.en();
  }

  private static void group(Element table, Grid.Group group) {
    Element part = table.appendElement(group.head() ? "thead" : "tbody");
    for (Grid.Line line : group.lines()) {
      Element row = part.appendElement("tr");
      line.cells().forEach(cell -> cell(row, cell));
    }
  }

  private static void cell(Element row, Grid.Cell cell) {
    Element drawn;
    if (cell instanceof Grid.Label label) {
      drawn = row.appendElement(label.role() == Grid.Role.CORNER ? "td" : "th").text(label.text());
      scope(drawn, label.role());
    } else {
      String path = ((Grid.Place) cell).field().path();
      drawn = row.appendElement("td").attr("id", path);
      path(drawn.appendElement("code").attr("lang", "en"), path);
    }
    span(drawn, "rowspan", cell.rowspan());
    span(drawn, "colspan", cell.colspan());
  }

  private static void scope(Element head, Grid.Role role) {
    switch (role) {
      case CORNER -> {}
      case BANNER, COLUMN_GROUP -> head.attr("scope", "colgroup");
      case COLUMN -> head.attr("scope", "col");
      case ROW -> head.attr("scope", "row");
      case ROW_GROUP -> head.attr("scope", "rowgroup");
    }
  }

  /** A path may be broken after its dots. */
  private static void path(Element place, String path) {
    String rest = path;
    for (int dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.')) {
      place.appendText(rest.substring(0, dot + 1)).appendElement("wbr");
      rest = rest.substring(dot + 1);
    }
    place.appendText(rest);
  }

  private static void span(Element cell, String attribute, int span) {
    if (span > 1) {
      cell.attr(attribute, "" + span);
    }
  }
}
