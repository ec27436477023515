package io.github.nianbao.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as a browser prints them; skipped where there is no Chromium. */
class PrintedTablesTest {
  private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/google-chrome");

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

  private Path printed(String html) throws IOException, InterruptedException {
    String browser =
        PLACES.stream().filter(place -> Files.isExecutable(Path.of(place))).findFirst().orElse("");
    Assumptions.assumeFalse(browser.isEmpty(), "Skipped: no Chromium on this machine");
    Path page = Files.writeString(folder.resolve("page.html"), html, StandardCharsets.UTF_8);
    Path pdf = folder.resolve("page.pdf");
    Process process =
        new ProcessBuilder(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                "--user-data-dir=" + folder.resolve("profile"),
                "--print-to-pdf=" + pdf,
                page.toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    process.destroyForcibly();
    Assumptions.assumeTrue(ended && Files.exists(pdf), "Skipped: Chromium printed nothing");
    return pdf;
  }
}
