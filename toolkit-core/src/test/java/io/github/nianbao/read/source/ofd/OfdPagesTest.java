package io.github.nianbao.read.source.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.nianbao.table.page.Glyph;
import io.github.nianbao.table.page.Page;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Objects of pages as points of the page: 10 mm are 28.35 points. */
class OfdPagesTest {
  private static final double MM = 72 / 25.4;
  private static final Offset<Double> NEAR = within(0.01);

  @Test
  void aPageIsAsLargeAsItSays() throws IOException {
    Page page = page(new DraftOfd().head("<Area><PhysicalBox>0 0 100 200</PhysicalBox></Area>"));

    assertThat(page.width()).isCloseTo(100 * MM, NEAR);
    assertThat(page.height()).isCloseTo(200 * MM, NEAR);
  }

  @Test
  void distancesSayWhereCharactersStand() throws IOException {
    String object = DraftOfd.text(20, 50, 5, "DeltaX=\"g 2 6 3\">青禾镇1");

    assertThat(lefts(object)).containsExactly(20.0, 26.0, 32.0, 35.0);
    assertThat(glyphs(object)).allSatisfy(g -> assertThat(g.baseline()).isCloseTo(50 * MM, NEAR));
    assertThat(glyphs(object)).allSatisfy(g -> assertThat(g.size()).isCloseTo(5 * MM, NEAR));
  }

  @Test
  void withoutDistancesCharactersStandSideBySide() throws IOException {
    assertThat(lefts(DraftOfd.text(20, 50, 4, ">青12禾"))).containsExactly(20.0, 24.0, 26.0, 28.0);
  }

  @Test
  void distancesMayEndEarly() throws IOException {
    assertThat(lefts(DraftOfd.text(20, 50, 5, "DeltaX=\"6\">青禾镇")))
        .containsExactly(20.0, 26.0, 31.0);
  }

  @Test
  void aCharacterOfTwoHalvesMayHaveOneDistanceOrTwo() throws IOException {
    String pair = Character.toString(0x2cb5a);

    assertThat(lefts(DraftOfd.text(20, 50, 5, "DeltaX=\"5 5\">" + pair + "矿区")))
        .containsExactly(20.0, 25.0, 30.0);
    assertThat(lefts(DraftOfd.text(20, 50, 5, "DeltaX=\"5 0 5\">" + pair + "矿区")))
        .containsExactly(20.0, 25.0, 30.0);
  }

  @Test
  void aMatrixScalesAndMovesWithinTheBoundary() throws IOException {
    String object =
        "<TextObject Boundary=\"20 40 100 10\" CTM=\"0.5 0 0 0.5 2 1\" Size=\"10\">"
            + "<TextCode X=\"0\" Y=\"8\" DeltaX=\"10\">青禾</TextCode></TextObject>";

    assertThat(lefts(object)).containsExactly(22.0, 27.0);
    assertThat(glyphs(object).get(0).size()).isCloseTo(5 * MM, NEAR);
    assertThat(glyphs(object).get(0).baseline()).isCloseTo(45 * MM, NEAR);
  }

  @Test
  void turnedTextSaysSo() throws IOException {
    String object =
        "<TextObject Boundary=\"50 50 100 100\" CTM=\"0 1 -1 0 0 0\" Size=\"5\">"
            + "<TextCode X=\"0\" Y=\"0\" DeltaX=\"5\">青禾</TextCode></TextObject>";

    assertThat(glyphs(object)).extracting(Glyph::turn).containsExactly(1, 1);
  }

  @Test
  void whatCannotBeSeenIsNotThere() throws IOException {
    String hidden = DraftOfd.text(20, 50, 5, ">隐").replace(" Size", " Visible=\"false\" Size");
    String clear = DraftOfd.text(20, 60, 5, ">透").replace(" Size", " Alpha=\"0\" Size");
    String white =
        DraftOfd.text(20, 70, 5, ">白")
            .replace("<TextCode", "<FillColor Value=\"255 255 255\"/><TextCode");

    assertThat(
            text(
                page(new DraftOfd().page(hidden + clear + white + DraftOfd.text(20, 80, 5, ">见")))))
        .isEqualTo("见");
  }

  @Test
  void strokesAreLinesAndFillsAreGrounds() throws IOException {
    String objects =
        "<PathObject Boundary=\"20 20 100 50\" LineWidth=\"0.2\">"
            + "<AbbreviatedData>M 0 0 L 100 0 L 100 50 L 0 50 C</AbbreviatedData></PathObject>"
            + "<PathObject Boundary=\"20 20 100 10\" Stroke=\"false\" Fill=\"true\">"
            + "<FillColor Value=\"#D9 #D9 #D9\"/>"
            + "<AbbreviatedData>M 0 0 L 100 0 L 100 10 L 0 10 C</AbbreviatedData></PathObject>";

    Page page = page(new DraftOfd().page(objects));

    assertThat(page.lines()).hasSize(4);
    assertThat(page.lines().get(0).thickness()).isCloseTo(0.2 * MM, NEAR);
    assertThat(page.fills()).singleElement().extracting(fill -> fill.rgb()).isEqualTo(0xd9d9d9);
  }

  @Test
  void lineWidthsMayBeSaidOnceForMany() throws IOException {
    DraftOfd file =
        new DraftOfd()
            .common("<DocumentRes>R.xml</DocumentRes>")
            .part(
                "D/R.xml",
                "<Res xmlns=\"http://www.ofdspec.org/2016\"><DrawParams><DrawParam ID=\"7\""
                    + " Relative=\"8\"/><DrawParam ID=\"8\" LineWidth=\"0.5\"/></DrawParams></Res>")
            .page(
                "<PathObject Boundary=\"20 20 100 50\" DrawParam=\"7\">"
                    + "<AbbreviatedData>M 0 0 L 100 0</AbbreviatedData></PathObject>");

    assertThat(page(file).lines().get(0).thickness()).isCloseTo(0.5 * MM, NEAR);
  }

  @Test
  void templatesLieUnderAndOverThePageAndMayBeMissing() throws IOException {
    DraftOfd file =
        new DraftOfd()
            .common("<TemplatePage ID=\"3\" BaseLoc=\"T/a.xml\"/>")
            .common("<TemplatePage ID=\"4\" BaseLoc=\"T/missing.xml\"/>")
            .part(
                "D/T/a.xml",
                "<Page xmlns=\"http://www.ofdspec.org/2016\"><Content><Layer>"
                    + DraftOfd.text(20, 20, 5, ">云溪县")
                    + "</Layer></Content></Page>")
            .head("<Template TemplateID=\"3\"/><Template TemplateID=\"4\" ZOrder=\"Foreground\"/>")
            .page(DraftOfd.text(20, 50, 5, ">青禾镇"));

    assertThat(text(page(file))).isEqualTo("云溪县青禾镇");
  }

  @Test
  void entitiesAreNotUnfolded() {
    DraftOfd file =
        new DraftOfd()
            .part(
                "OFD.xml",
                "<!DOCTYPE OFD [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><OFD>&e;</OFD>");

    assertThatThrownBy(() -> OfdPages.open("report.ofd", file.bytes()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aCountWithoutEndTakesNoMemory() throws IOException {
    String count = "g 2000000000 1 ".repeat(100);

    assertThat(glyphs(DraftOfd.text(20, 50, 5, "DeltaX=\"" + count + "\">青禾"))).hasSize(2);
  }

  private static List<Double> lefts(String object) throws IOException {
    return glyphs(object).stream().map(g -> Math.round(g.box().left() / MM * 100) / 100.0).toList();
  }

  private static List<Glyph> glyphs(String object) throws IOException {
    return page(new DraftOfd().page(object)).glyphs();
  }

  private static String text(Page page) {
    return page.glyphs().stream().map(Glyph::text).collect(Collectors.joining());
  }

  private static Page page(DraftOfd file) throws IOException {
    return OfdPages.open("report.ofd", file.bytes()).read(1);
  }
}
