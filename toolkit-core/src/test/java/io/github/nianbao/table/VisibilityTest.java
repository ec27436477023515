package io.github.nianbao.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what a reader of the page can see is in the tables. */
class VisibilityTest {
  @TempDir private Path folder;
  private final TestPdf pdf = new TestPdf();

  @BeforeEach
  void draw() {
    pdf.grid(60, 100, new String[][] {{"Town", "2022", ""}, {"Yunxi", "5", ""}});
  }

  @AfterEach
  void close() {
    pdf.close();
  }

  private List<String> texts() {
    Table table = Tables.of(pdf.save(folder)).tables().get(0);
    return table.cells().stream().map(Table.Cell::text).toList();
  }

  @Test
  void whiteTextOnPaperIsLeftOut() {
    pdf.text(230, 134, "unseen", Color.WHITE, RenderingMode.FILL);

    assertThat(texts()).containsExactly("Town", "2022", "", "Yunxi", "5", "");
  }

  @Test
  void textThatIsNeitherFilledNorStrokedIsLeftOut() {
    pdf.text(230, 134, "unseen", Color.BLACK, RenderingMode.NEITHER);

    assertThat(texts()).containsExactly("Town", "2022", "", "Yunxi", "5", "");
  }

  @Test
  void textUnderALaterFillIsLeftOut() {
    pdf.text(230, 134, "unseen");
    pdf.fill(225, 122, 295, 138, Color.LIGHT_GRAY);

    assertThat(texts()).containsExactly("Town", "2022", "", "Yunxi", "5", "");
  }

  @Test
  void textBesideThePageIsLeftOut() {
    pdf.text(700, 134, "unseen");

    assertThat(texts()).containsExactly("Town", "2022", "", "Yunxi", "5", "");
  }

  @Test
  void whiteTextOnADarkCellIsKept() {
    pdf.fill(221, 121, 299, 139, Color.DARK_GRAY);
    pdf.text(230, 134, "6", Color.WHITE, RenderingMode.FILL);

    assertThat(texts()).containsExactly("Town", "2022", "", "Yunxi", "5", "6");
  }

  @Test
  void aHiddenLayerIsLeftOutAndWhatFollowsItIsNot() {
    pdf.layer("draft", false);
    pdf.text(230, 134, "unseen");
    pdf.line(180, 100, 180, 140);
    pdf.layer("note", true);
    pdf.text(230, 114, "unseen");
    pdf.layerEnds();
    pdf.layerEnds();
    pdf.layer("figures", true);
    pdf.text(230, 134, "6");
    pdf.layerEnds();

    assertThat(texts()).containsExactly("Town", "2022", "", "Yunxi", "5", "6");
  }
}
