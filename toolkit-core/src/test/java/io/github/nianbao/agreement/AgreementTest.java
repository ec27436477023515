package io.github.nianbao.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.Grid;
import io.github.nianbao.report.Report;
import io.github.nianbao.write.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One report, three documents: the same text in the same order, the same tables, every figure. */
class AgreementTest {
  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final double LEFT_MARGIN_MM = 28;

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2019", "mixed", "migrated"})
  void textOrderAndTablesAreEqualInAllFormats(String example) throws IOException {
    Map<Format, byte[]> documents = Toolkit.render(Toolkit.example(example));

    List<Piece> html = HtmlPieces.read(documents.get(Format.HTML));
    List<Piece> docx = DocxPieces.read(documents.get(Format.DOCX));
    List<Piece> pdf = PdfPieces.read(documents.get(Format.PDF));

    assertThat(html)
        .filteredOn(Piece.Grid.class::isInstance)
        .hasSize(example.equals("migrated") ? 4 : 3);
    assertThat(docx).isEqualTo(html);
    assertThat(pdf).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2019", "mixed"})
  void everyFigureStandsOnceInItsCellOfTheForm(String example) throws IOException {
    Report report = Toolkit.example(example);
    List<Piece> pieces = HtmlPieces.read(Toolkit.render(report).get(Format.HTML));

    List<List<List<Piece.Cell>>> tables = new ArrayList<>();
    pieces.forEach(
        piece -> {
          if (piece instanceof Piece.Grid grid) {
            tables.add(grid.rows());
          }
        });

    assertThat(tables).isEqualTo(grids(report).stream().map(grid -> filled(grid, report)).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2019", "mixed"})
  void inHtmlEveryFigureIsFoundByItsPath(String example) {
    Report report = Toolkit.example(example);
    var page =
        Jsoup.parse(new String(Toolkit.render(report).get(Format.HTML), StandardCharsets.UTF_8));

    for (FigureField field : fields(report)) {
      var cells = page.select("td[data-path=" + field.path() + "]");
      assertThat(cells).as(field.path()).hasSize(1);
      assertThat(cells.get(0).text())
          .as(field.path())
          .isEqualTo(report.figure(field.path()).printed());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2019", "mixed"})
  void inPdfEveryFigureStandsInItsColumnByPosition(String example) throws IOException {
    Report report = Toolkit.example(example);
    List<PdfFigures.Word> words =
        PdfFigures.words(Toolkit.render(report).get(Format.PDF), size -> size > 10.2 && size < 11);

    int next = 0;
    for (Grid grid : grids(report)) {
      for (Grid.Cell cell : grid.cells()) {
        if (cell instanceof Grid.Place place) {
          PdfFigures.Word word = words.get(next++);
          String path = place.field().path();
          assertThat(word.text()).as(path).isEqualTo(report.figure(path).printed());
          assertThat(word.x())
              .as(path)
              .isBetween(edge(grid, place.column()), edge(grid, place.column() + place.colspan()));
        }
      }
    }
    assertThat(words).hasSize(next);
  }

  @Test
  void theThreeExamplesUseBothForms() {
    assertThat(Toolkit.example("2021").forms().form()).isEqualTo("2021");
    assertThat(Toolkit.example("2019").forms().form()).isEqualTo("2019");
    assertThat(Toolkit.example("mixed").forms().tables()).isNotEmpty();
  }

  private static double edge(Grid grid, int column) {
    double mm = LEFT_MARGIN_MM;
    for (int i = 0; i < column; i++) {
      mm += grid.table().widths().get(i);
    }
    return mm * POINTS_PER_MM;
  }

  private static List<List<Piece.Cell>> filled(Grid grid, Report report) {
    List<List<Piece.Cell>> rows = new ArrayList<>();
    for (Grid.Group group : grid.groups()) {
      for (Grid.Line line : group.lines()) {
        rows.add(line.cells().stream().map(cell -> filled(cell, report)).toList());
      }
    }
    return rows;
  }

  private static Piece.Cell filled(Grid.Cell cell, Report report) {
    String text =
        cell instanceof Grid.Label label
            ? label.text()
            : report.figure(((Grid.Place) cell).field().path()).printed();
    return new Piece.Cell(Piece.squeezed(text), cell.rowspan(), cell.colspan());
  }

  private static List<Grid> grids(Report report) {
    return Toolkit.BARE.forms().find(report.forms().form()).orElseThrow().tables().stream()
        .map(
            table ->
                Toolkit.BARE
                    .forms()
                    .grid(report.forms().of(table.key()), table.key())
                    .orElseThrow())
        .toList();
  }

  private static List<FigureField> fields(Report report) {
    return grids(report).stream().flatMap(grid -> grid.table().fields().values().stream()).toList();
  }
}
