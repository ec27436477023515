package io.github.nianbao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFileTest {
  private static Form library() {
    return new FormFile(Messages.in(Language.ZH))
        .read(FormText.bytes(FormText.LIBRARY), "form.json");
  }

  @Test
  void whatIsLeftOutHasADefault() {
    Column column = library().tables().get(0).blocks().get(0).columns().get(0);

    assertThat(column)
        .isEqualTo(
            new Column(
                "adults", "成人", List.of(), 1, new Quantity(Quantity.Kind.COUNT, "件"), List.of()));
    assertThat(library().introduction()).isNull();
    assertThat(library().migrations()).isEmpty();
  }

  @Test
  void aRelationOfAUsersOwnFormIsBoundToItsFigures() {
    List<Equation> equations = Equations.of(library());

    assertThat(equations).extracting(Equation::binding).containsExactly("adults", "total");
    assertThat(equations)
        .extracting(Equation::severity)
        .containsExactly(Severity.INFO, Severity.ERROR);
    assertThat(equations.get(0).left())
        .extracting(term -> term.field().path())
        .containsExactly("loans.books.novels.adults", "loans.books.poems.adults");
    assertThat(equations.get(0).relation().message()).containsEntry("zh", "合计不符");
  }

  /** A piece of the small form, what to put in its place, and the complaint this must bring. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"corner\": | \"korner\": | F-KEY | tables[0].blocks[0].korner",
        "\"source\": \"云溪县图书馆〔2020〕1号\", | `` | F-MISSING | source",
        "\"left\": [\"books.*\"], | `` | F-MISSING | relations[0].left",
        "[30, 50, 38, 38] | [] | F-MISSING | tables[0].widths",
        "\"stub\": 2 | \"stub\": \"2\" | F-TYPE | tables[0].stub",
        "[30, 50, 38, 38] | [30, \"50\", 38, 38] | F-TYPE | tables[0].widths[1]",
        "\"is\": \"=\" | \"is\": \"~\" | F-VALUE | relations[0].is",
        "\"severity\": \"error\" | \"severity\": \"bad\" | F-VALUE | relations[0].severity",
        "\"id\": \"library\" | \"id\": \"../library\" | F-NAME | id",
        "\"key\": \"poems\" | \"key\": \"po.ems\" | F-NAME | tables[0].blocks[0].rows[0].rows[1]",
        "\"key\": \"poems\" | \"key\": \"novels\" | F-DUPLICATE | tables[0].blocks[0]",
        "\"prose\": \"summary\" | \"prose\": \"year\" | F-DUPLICATE | sections[0].prose",
        "\"table\": \"loans\" } | \"table\": \"lent\" } | F-SECTION | sections[1].table",
        ", \"table\": \"loans\" } | } | F-SECTION | tables[0]",
        "\"stub\": 2 | \"stub\": 1 | F-STUB | tables[0].blocks[0].rows",
        "[30, 50, 38, 38] | [30, 50, 38] | F-COLUMNS | tables[0].blocks[0].columns",
        "[30, 50, 38, 38] | [30, 50, 76, 0] | F-WIDTH | tables[0].widths",
        "\"label\": \"成人\" | \"label\": \"成人\", \"span\": 0 | F-SPAN | tables[0].blocks[0].columns[0]",
        "\"books.*\" | \"bocks.*\" | F-PATH | relations[0]",
        "\"table\": \"loans\", \"severity\" | \"table\": \"lent\", \"severity\" | F-PATH | relations[0].table",
        "\"{issuer}{year}年借阅报告\" | \"{library}{year}年借阅报告\" | F-PLACEHOLDER | title",
        "\"zh\": \"合计不符\" | \"zh\": \"{c} 与 {d} 不符\" | F-PLACEHOLDER | relations[0].message",
        "`,\n      \"message\": { \"zh\": \"合计不符\", \"en\": \"The sum is wrong\" }` | `` | F-MESSAGE | relations[0]",
        "{ \"adults\": \"info\" } | { \"children\": \"info\" } | F-PATH | relations[0].severities",
        "\"relations\": | \"migrations\": [{ \"from\": \"2021\", \"carries\": [{ \"to\": [\"loans.x\"], "
            + "\"how\": \"unknown\" }] }], \"relations\": | F-PATH | migrations[0].carries[0].to",
      })
  void aMistakeIsNamedWithItsPlace(String piece, String replacement, String code, String place) {
    assertThat(FormText.complaints(piece, replacement))
        .anySatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo(code);
              assertThat(finding.path()).isEqualTo(place);
              assertThat(finding.message()).contains("form.json", place);
              assertThat(finding.source()).isEqualTo(Source.file("form.json"));
            });
  }

  @Test
  void theUnchangedFormBringsNoComplaint() {
    assertThat(FormText.complaints(FormText.LIBRARY)).isEmpty();
  }

  @Test
  void allMistakesAreToldAtOnce() {
    String twice = FormText.LIBRARY.replace("\"corner\"", "\"korner\"").replace("\"=\"", "\"~\"");

    assertThat(FormText.complaints(twice))
        .extracting(Finding::code)
        .containsExactly("F-KEY", "F-VALUE");
  }

  @Test
  void anUnknownKeyComesWithThoseThatAreKnown() {
    assertThat(FormText.complaints("\"corner\":", "\"korner\":"))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("\"korner\"", "banner, columns, corner, rows");
  }

  @Test
  void aMissingPartIsNamedOnceAndNotItsContents() {
    assertThat(FormText.complaints("\"name\": { \"zh\": \"借阅表\", \"en\": \"Loans\" },", ""))
        .extracting(Finding::code)
        .containsExactly("F-MISSING");
  }

  @Test
  void aListOfTheWrongTypeIsNotCalledMissingToo() {
    assertThat(FormText.complaints("[30, 50, 38, 38]", "\"wide\""))
        .extracting(Finding::code)
        .containsExactly("F-TYPE");
  }

  @Test
  void aFigureCannotBeAGroupToo() {
    String both =
        FormText.LIBRARY.replace(
            "{ \"key\": \"all\", \"label\": \"总计\" }",
            "{ \"key\": \"all\", \"label\": \"总计\" }, { \"key\": \"\", \"label\": \"甲\" },"
                + " { \"key\": \"total\", \"label\": \"乙\" }");

    assertThat(FormText.complaints(both))
        .extracting(Finding::code, Finding::path)
        .contains(tuple("F-DUPLICATE", "tables[0]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{ \"id\": }` | 1",
        "`{ \"id\": \"a\", \"id\": \"b\" }` | 1",
        "`{} {}` | 1",
        "`{\n\"id\": x}` | 2"
      })
  void brokenJsonIsToldWithLineAndColumn(String json, int line) {
    assertThat(FormText.complaints(json))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("F-SYNTAX");
              assertThat(finding.source()).isNotNull();
              assertThat(finding.source().line()).isEqualTo(line);
              assertThat(finding.source().column()).isGreaterThan(1);
            });
  }

  @Test
  void aFileThatIsNoObjectIsRefused() {
    assertThat(FormText.complaints("[]")).extracting(Finding::code).containsExactly("F-TYPE");
    assertThat(FormText.complaints("")).isNotEmpty();
    assertThat(FormText.complaints("[".repeat(100_000)))
        .extracting(Finding::code)
        .containsExactly("F-SYNTAX");
  }
}
