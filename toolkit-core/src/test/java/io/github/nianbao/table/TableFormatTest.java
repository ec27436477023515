package io.github.nianbao.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.table.page.Box;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormatTest {
  private static final Box BOX = new Box(10, 20, 30.456, 40);

  private static Table table(String... row) {
    List<Table.Cell> cells = new java.util.ArrayList<>();
    cells.add(new Table.Cell(0, 0, 1, row.length, "Head", 1, BOX));
    for (int c = 0; c < row.length; c++) {
      cells.add(new Table.Cell(1, c, 1, 1, row[c], 1, BOX));
    }
    return new Table(
        List.of(new Table.Part(1, BOX)), 2, row.length, cells, 1, true, 0.97, List.of());
  }

  private static String write(TableFormat format, Table table) throws IOException {
    StringBuilder out = new StringBuilder();
    format.write(List.of(table), out);
    return out.toString();
  }

  @Test
  void jsonHasTheShapeOfTheContract() throws IOException {
    String json = write(TableFormat.JSON, table("a\"b\n\\", "云溪县"));

    assertThat(json)
        .startsWith("{\"tables\":[\n{\"page\":1,\"bbox\":[10,20,30.46,40],\"rows\":2,\"cols\":2,")
        .contains("\"confidence\":0.97")
        .contains("\"parts\":[{\"page\":1,\"bbox\":[10,20,30.46,40]}]")
        .contains("{\"row\":0,\"col\":0,\"rowspan\":1,\"colspan\":2,\"text\":\"Head\",\"page\":1,")
        .contains("\"text\":\"a\\\"b\\n\\\\\"")
        .contains("云溪县");
  }

  @Test
  void csvQuotesAndDisarmsFormulas() throws IOException {
    assertThat(write(TableFormat.CSV, table("a,b", "=1+1", "-5", "+x", "q\"q")))
        .isEqualTo("Head,,,,\r\n\"a,b\",'=1+1,-5,'+x,\"q\"\"q\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+x", "-1-1", "--253", "@sum", "\t=1", "＝1+1", "-cmd|' /C'!A0"})
  void whatASpreadsheetWouldReckonIsShownAsText(String text) throws IOException {
    assertThat(write(TableFormat.CSV, table("a", text))).contains(",'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "+3", "-1234.5", "-12.5%", "-", "5-3", "a=b"})
  void numbersAndPlainTextsStayAsTheyAre(String text) throws IOException {
    assertThat(write(TableFormat.CSV, table("a", text))).endsWith("a," + text + "\r\n");
  }

  @Test
  void htmlKeepsSpansAndEscapes() throws IOException {
    assertThat(write(TableFormat.HTML, table("<b>", "x\ny")))
        .contains("<tr><th colspan=\"2\">Head</th></tr>")
        .contains("<tr><td>&lt;b&gt;</td><td>x<br>y</td></tr>");
  }

  @Test
  void markdownEscapesPipes() throws IOException {
    assertThat(write(TableFormat.MD, table("a|b", "c\nd")))
        .isEqualTo("| Head |  |\n| --- | --- |\n| a\\|b | c<br>d |\n");
  }
}
