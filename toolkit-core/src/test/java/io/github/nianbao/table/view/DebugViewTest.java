package io.github.nianbao.table.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.table.grid.Doubt;
import io.github.nianbao.table.grid.GridCell;
import io.github.nianbao.table.grid.GridTable;
import io.github.nianbao.table.grid.PageTables;
import io.github.nianbao.table.page.Box;
import io.github.nianbao.table.page.Line;
import io.github.nianbao.table.page.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DebugViewTest {
  @Test
  void everyLayerOfAPageIsAPictureAndThePageLeafsThroughThem() throws IOException {
    Line line = new Line(new Box(10, 50, 90, 51), 0);
    Page page = new Page(3, 100, 200, List.of(), List.of(line), List.of(), List.of());
    Map<String, byte[]> files = new TreeMap<>();
    DebugView view = new DebugView(files::put, Messages.in(Language.EN));

    view.page(page, PageTables.of(page, false));
    view.finish();

    assertThat(files.keySet())
        .containsExactly(
            "index.html",
            "page-0003-cells.png",
            "page-0003-characters.png",
            "page-0003-rulings.png",
            "page-0003-tables.png");
    var image = ImageIO.read(new ByteArrayInputStream(files.get("page-0003-rulings.png")));
    assertThat(image.getWidth()).isEqualTo(150);
    assertThat(image.getRGB(75, 75) & 0xffffff).isEqualTo(0xdc0000);
    assertThat(new String(files.get("index.html"), StandardCharsets.UTF_8))
        .contains("page-0003-tables.png", "type=\"checkbox\"", "alt=\"rulings\"", "No table")
        .doesNotContain("http:", "https:");
  }

  @Test
  void thePageSaysInWordsWhatWasFoundAndWhatIsDoubtful() {
    Box box = new Box(10, 10, 90, 40);
    List<GridCell> cells = List.of(new GridCell(0, 0, 1, 1, "a", box));
    GridTable table =
        new GridTable(box, 2, 3, cells, 0, false, 0.85, List.of(Doubt.ROWS_BY_TEXT, Doubt.SMALL));
    Page page = new Page(1, 100, 200, List.of(), List.of(), List.of(), List.of());
    Map<String, byte[]> files = new TreeMap<>();
    DebugView view = new DebugView(files::put, Messages.in(Language.ZH));

    view.page(page, new PageTables(List.of(), List.of(table), List.of()));
    view.finish();

    assertThat(new String(files.get("index.html"), StandardCharsets.UTF_8))
        .contains("<html lang=\"zh\">", "2 行 3 列，可信度 0.85：行由文字推断、单元格少");
  }
}
