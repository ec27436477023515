package io.github.nianbao.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as Chromium and LibreOffice print them; skipped where these are not there. */
class PrintedTablesTest {
  private static final String[][] TOWNS = {
    {"District", "Requests", "Granted", "Refused"},
    {"Yunxi", "1,204", "1,100", "104"},
    {"Qinghe", "310", "290", "20"},
    {"Baima Lake", "88", "80", "8"},
    {"Total", "1,602", "1,470", "132"}
  };

  /** One style a page; each must give the same table. */
  private static final List<String> STYLES =
      List.of(
          "table{border-top:1.5px solid;border-bottom:1.5px solid}th{border-bottom:1px solid}",
          "tr:nth-child(even){background:#dde}",
          "td,th{border:3px double}",
          "td,th{border:1px dotted}",
          "th{background:#234;color:#fff}td{border-bottom:1px solid #ccc}",
          "th{background:#ccc}",
          "td,th{border-bottom:1px solid #999}",
          "td,th{border-left:1px solid;border-right:1px solid}",
          "table{border-collapse:separate;border-spacing:3px}td,th{border:1px solid}",
          "");

  @TempDir private Path folder;

  @Test
  void everyStyleGivesTheSameTable() throws IOException, InterruptedException {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><meta charset=utf-8>");
    html.append("<style>body{font:11pt serif}section{break-after:page}th{font-weight:normal}");
    html.append("table{border-collapse:collapse}td,th{padding:3px 10px;text-align:right}");
    html.append("td:first-child,th:first-child{text-align:left}</style>");
    for (int i = 0; i < STYLES.size(); i++) {
      html.append("<style>" + STYLES.get(i).replaceAll("(^|}|,)(?=[a-z])", "$1#s" + i + " "));
      html.append("</style><section id=s" + i + "><p>What the districts sent in spring:</p>");
      html.append(table()).append("<p>All figures are their own.</p></section>");
    }

    List<Table> tables = Tables.of(printed(html.toString())).tables();

    assertThat(tables).hasSize(STYLES.size());
    assertThat(tables).allSatisfy(t -> assertThat(TableText.rows(t)).containsExactly(TOWNS));
  }

  @Test
  void tablesWithoutLinesSideBySideAreTwo() throws IOException, InterruptedException {
    String html =
        "<!DOCTYPE html><meta charset=utf-8><style>body{font:11pt serif}td,th{padding:3px 10px;"
            + "font-weight:normal;text-align:right}td:first-child,th:first-child{text-align:left}"
            + "table{float:left;margin-right:30px}</style>";

    List<Table> tables = Tables.of(printed(html + table() + table())).tables();

    assertThat(tables).hasSize(2);
    assertThat(tables).allSatisfy(t -> assertThat(TableText.rows(t)).containsExactly(TOWNS));
  }

  private static String table() {
    StringBuilder html = new StringBuilder("<table>");
    for (String[] row : TOWNS) {
      String tag = row == TOWNS[0] ? "th" : "td";
      html.append("<tr>");
      for (String text : row) {
        html.append("<" + tag + ">" + text + "</" + tag + ">");
      }
      html.append("</tr>");
    }
    return html.append("</table>").toString();
  }

  /**
   * How a table with labels over rows breaks: by rows or through them, its head repeated or not.
   */
  private static final List<String> BREAKS =
      List.of("thead{display:table-row-group}", "", "tr{break-inside:avoid}");

  private static final String DISTRICTS =
      "<table><thead><tr><td rowspan=2 colspan=2>What people asked for in the districts of the"
          + " county</td><td colspan=2>Answers</td></tr><tr><td>Granted</td><td>Refused</td></tr>"
          + "</thead><tbody><tr><td rowspan=3>1. Matters of land and of houses</td><td>Land that"
          + " was taken for the new road along the river and the papers about it</td><td>12</td>"
          + "<td>3</td></tr><tr><td>Houses</td><td>45</td><td>6</td></tr><tr><td>Rents, leases and"
          + " whatever else is paid for them in the towns</td><td>78</td><td>9</td></tr><tr>"
          + "<td rowspan=2>2. Schools</td><td>Places</td><td>10</td><td>11</td></tr><tr><td>Fees"
          + "</td><td>13</td><td>14</td></tr><tr><td colspan=2>Total</td><td>158</td><td>43</td>"
          + "</tr></tbody></table>";

  @Test
  void whereverAPageBreaksTheTableIsTheSame() throws IOException, InterruptedException {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><meta charset=utf-8><style>");
    html.append("@page{size:A5;margin:25mm}body{font:11pt/1.3 serif}section{break-before:page}");
    html.append("table{border-collapse:collapse}td{border:1px solid;padding:3px 8px;width:25%}");
    for (int i = 0; i < BREAKS.size(); i++) {
      html.append(BREAKS.get(i).replaceAll("^(?=.)", "#b" + i + " "));
    }
    html.append("</style>");
    for (int i = 0; i < BREAKS.size(); i++) {
      html.append("<div id=b" + i + ">");
      for (int down = 0; down < 440; down += 20) {
        html.append("<section><p>Requests.</p><div style='height:" + down + "pt'></div>");
        html.append(DISTRICTS + "</section>");
      }
      html.append("</div>");
    }

    List<Table> tables = Tables.of(printed(html.toString())).tables();

    assertThat(tables).hasSize(66);
    assertThat(tables).anyMatch(t -> t.parts().size() > 1);
    assertThat(tables).allSatisfy(t -> assertThat(squeezed(t)).isEqualTo(squeezed(tables.get(0))));
    assertThat(squeezed(tables.get(0)))
        .hasSize(24)
        .contains("2 0 3 1 1.Mattersoflandandofhouses", "7 0 1 2 Total");
  }

  @Test
  void whereverAPageOfAnOfficeProgramBreaksTheTableIsTheSame()
      throws IOException, InterruptedException {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><meta charset=utf-8>");
    html.append("<style>@page{margin:25mm}td{border:1px solid black;padding:2px 6px}</style>");
    for (int down = 300; down < 680; down += 16) {
      html.append("<p style='page-break-before:always;margin-bottom:" + down + "pt'>Requests.</p>");
      html.append(
          DISTRICTS.replace("<table>", "<table border=1 style='border-collapse:collapse'>"));
    }

    List<Table> tables = Tables.of(converted(html.toString())).tables();

    assertThat(tables).hasSize(24);
    assertThat(tables).anyMatch(t -> t.parts().size() > 1);
    assertThat(tables).allSatisfy(t -> assertThat(squeezed(t)).isEqualTo(squeezed(tables.get(0))));
    assertThat(squeezed(tables.get(0))).hasSize(24).contains("7 0 1 2 Total");
  }

  /** The cells with their places and spans, without the blanks where their lines break. */
  private static List<String> squeezed(Table table) {
    return table.cells().stream()
        .map(
            c ->
                c.row()
                    + " "
                    + c.col()
                    + " "
                    + c.rowspan()
                    + " "
                    + c.colspan()
                    + " "
                    + c.text().replaceAll("\\s", ""))
        .toList();
  }

  private Path printed(String html) throws IOException, InterruptedException {
    Path pdf = folder.resolve("page.pdf");
    return made(
        "Chromium",
        List.of("/usr/bin/chromium", "/usr/bin/google-chrome"),
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-pdf-header-footer",
            "--user-data-dir=" + folder.resolve("profile"),
            "--print-to-pdf=" + pdf,
            page(html).toUri().toString()),
        pdf);
  }

  private Path converted(String html) throws IOException, InterruptedException {
    return made(
        "LibreOffice",
        List.of("/usr/bin/soffice", "/usr/bin/libreoffice"),
        List.of(
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--infilter=HTML (StarWriter)",
            "--convert-to",
            "pdf:writer_pdf_Export",
            "--outdir",
            folder.toString(),
            page(html).toString()),
        folder.resolve("page.pdf"));
  }

  private Path page(String html) throws IOException {
    return Files.writeString(folder.resolve("page.html"), html, StandardCharsets.UTF_8);
  }

  private static Path made(String name, List<String> places, List<String> arguments, Path pdf)
      throws IOException, InterruptedException {
    String program =
        places.stream().filter(place -> Files.isExecutable(Path.of(place))).findFirst().orElse("");
    Assumptions.assumeFalse(program.isEmpty(), "Skipped: no " + name + " on this machine");
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    process.destroyForcibly();
    Assumptions.assumeTrue(ended && Files.exists(pdf), "Skipped: " + name + " printed nothing");
    return pdf;
  }
}
