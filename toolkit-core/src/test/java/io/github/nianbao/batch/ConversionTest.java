package io.github.nianbao.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.nianbao.SourceReading;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.io.Obstacle;
import io.github.nianbao.io.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConversionTest {
  private static final String ISSUER = "青禾镇人民政府";

  @TempDir private Path folder;
  private Archive archive;
  private Path out;

  @BeforeEach
  void lay() {
    archive = new Archive(folder.resolve("in"));
    out = folder.resolve("out");
  }

  private static Conversion conversion(int jobs) {
    return new Conversion(Archive.SETTINGS, Archive.RECIPE, Workers.inProcess(), Pace.of(jobs));
  }

  private ConversionSummary convert(boolean resume) {
    Order order = new Order(List.of(archive.folder()), out, resume, false);
    return conversion(2).run(order, Conversion.Progress.NONE);
  }

  private Map<String, Ending> endings() {
    return Archive.manifest(out).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, line -> line.getValue().result().ending()));
  }

  @Test
  void everyInputEndsInOneOutcomeAndTheTreeIsRepeated() {
    archive.mixed();

    ConversionSummary summary = convert(false);

    assertThat(summary.total()).isEqualTo(10);
    assertThat(endings())
        .containsEntry("2021.json", Ending.OK)
        .containsEntry("2019.json", Ending.OK)
        .containsEntry("empty.txt", Ending.FAILED)
        .containsEntry("half.json", Ending.FAILED)
        .containsEntry("prose.txt", Ending.FAILED)
        .containsEntry("bomb.docx", Ending.FAILED)
        .containsEntry("picture.png", Ending.SKIPPED)
        .hasSize(10);
    assertThat(Archive.state(out).keySet())
        .containsExactlyInAnyOrder(
            "2021.json",
            "2021.html",
            "旧格式/2019.json",
            "旧格式/2019.html",
            "网页/年报 一.json",
            "网页/年报 一.html",
            "文档/年报-docx.json",
            "文档/年报-docx.html",
            "文档/年报-html.json",
            "文档/年报-html.html",
            "figures.csv",
            "index.html",
            "manifest.jsonl");
  }

  @Test
  void nonsenseHasOneClearFinding() {
    archive.mixed();
    convert(false);

    assertThat(Archive.manifest(out).values())
        .filteredOn(converted -> converted.result().ending() == Ending.FAILED)
        .hasSize(4)
        .allSatisfy(
            converted -> {
              assertThat(converted.outputs()).isEmpty();
              assertThat(converted.result().reasons()).hasSize(1);
              assertThat(converted.result().reasons().get(0).message()).isNotBlank();
            });
  }

  @ParameterizedTest
  @EnumSource(NonsensePdf.class)
  void nonsenseInPdfHasOneClearFindingToo(NonsensePdf nonsense) throws IOException {
    archive.with("x.pdf", nonsense.bytes()).with("a.json", Archive.example("2021"));

    convert(false);

    assertThat(endings()).containsEntry("a.json", Ending.OK).containsEntry("x.pdf", Ending.FAILED);
    assertThat(Archive.manifest(out).get("x.pdf").result().reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason.code()).isNotEqualTo("C-FAULT"));
  }

  @Test
  void aReportWithoutItsTablesIsPartial() {
    archive.with(
        "2023.txt",
        """
        青禾镇人民政府2023年政府信息公开工作年度报告
        一、总体情况
        本年度主动公开各类信息若干条，依法办理公开申请，信息管理规范有序。
        二、主动公开政府信息情况
        （图片）
        三、收到和处理政府信息公开申请情况
        （图片）
        四、政府信息公开行政复议、行政诉讼情况
        （图片）
        五、存在的主要问题及改进情况
        公开的深度还不够，今后将加强培训。
        六、其他需要报告的事项
        本年度未收取信息处理费。
        """);

    convert(false);

    assertThat(endings()).containsEntry("2023.txt", Ending.PARTIAL);
    assertThat(Archive.state(out)).containsKeys("2023.json", "2023.html");
  }

  @Test
  void theNumberOfJobsChangesNothing() {
    archive.mixed();
    Order order = Order.of(List.of(archive.folder()), folder.resolve("one"));
    conversion(1).run(order, Conversion.Progress.NONE);
    Order again = Order.of(List.of(archive.folder()), folder.resolve("four"));
    conversion(4).run(again, Conversion.Progress.NONE);

    assertThat(Archive.state(folder.resolve("four")))
        .isEqualTo(Archive.state(folder.resolve("one")));
  }

  @Test
  void theFilesAtTheTopSayWhatIsInTheReports() throws IOException {
    archive.mixed();
    convert(false);

    List<String> figures = Files.readAllLines(out.resolve("figures.csv"));
    assertThat(figures.get(0)).isEqualTo("issuer,year,path,label,value");
    assertThat(figures)
        .contains(
            "云溪县人民政府办公室,2023,activeDisclosure.normativeDocuments.issuedThisYear,"
                + "表二／行政规范性文件／本年制发件数,6");
    assertThat(figures).noneMatch(line -> line.matches(".*,[=@].*"));
    assertThat(Files.readString(out.resolve("index.html")))
        .contains("%E5%B9%B4%E6%8A%A5%20%E4%B8%80.html");
  }

  @Test
  void theFiguresBeginWithAByteOrderMarkOnRequest() throws IOException {
    archive.with("a.json", Archive.example("2021"));
    Order order = new Order(List.of(archive.folder()), out, false, true);
    conversion(1).run(order, Conversion.Progress.NONE);

    assertThat(Files.readAllBytes(out.resolve("figures.csv"))).startsWith(0xEF, 0xBB, 0xBF, 'i');
  }

  @Test
  void resumingLeavesAloneWhatIsDoneAndDoesTheRest() throws IOException {
    archive.mixed();
    convert(false);
    Map<String, String> before = Archive.state(out);
    FileTime time = FileTime.fromMillis(0);
    Files.setLastModifiedTime(out.resolve("2021.json"), time);
    Files.delete(out.resolve("旧格式/2019.html"));
    Files.writeString(out.resolve("文档/年报-docx.json"), "{}");

    ConversionSummary summary = convert(true);

    assertThat(summary.resumed()).isEqualTo(7);
    assertThat(Archive.state(out)).isEqualTo(before);
    assertThat(Files.getLastModifiedTime(out.resolve("2021.json"))).isEqualTo(time);
  }

  @Test
  void resumingWhatIsDoneTouchesNoFile() throws IOException {
    archive.mixed();
    convert(false);
    FileTime time = FileTime.fromMillis(0);
    for (Path file : files(out)) {
      Files.setLastModifiedTime(file, time);
    }

    convert(true);

    assertThat(files(out)).isNotEmpty().allMatch(file -> file.toFile().lastModified() == 0);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void aChangedInputIsDoneAgainAndItsOldDocumentsGo() {
    archive.with("a.json", Archive.example("2021")).with("b.json", Archive.example("2019"));
    convert(false);
    archive.with("a.json", "{");

    ConversionSummary summary = convert(true);

    assertThat(summary.resumed()).isEqualTo(1);
    assertThat(endings()).containsEntry("a.json", Ending.FAILED);
    assertThat(Archive.state(out).keySet())
        .containsExactlyInAnyOrder(
            "b.json", "b.html", "figures.csv", "index.html", "manifest.jsonl");
  }

  @Test
  void otherSettingsDoEverythingAgain() {
    archive.with("a.json", Archive.example("2019"));
    convert(false);
    Order order = new Order(List.of(archive.folder()), out, true, false);
    Recipe strict =
        new Recipe("2021", new SourceReading(null, false, true), Archive.RECIPE.rendition());

    ConversionSummary summary =
        new Conversion(Archive.SETTINGS, strict, Workers.inProcess(), Pace.of(1))
            .run(order, Conversion.Progress.NONE);

    assertThat(summary.resumed()).isZero();
  }

  @Test
  void theYearsOfAnIssuerAreCompared() throws IOException {
    archive.withReport("2022.json", ISSUER, 2022).withReport("2023.json", ISSUER, 2023);
    convert(false);
    Map<String, String> both = Archive.state(out);

    assertThat(Files.readString(out.resolve("2023.json"))).contains("T3-XYEAR");
    assertThat(Files.readString(out.resolve("2022.json"))).doesNotContain("XYEAR");
    assertThat(Files.readString(out.resolve("index.html"))).contains("T3-XYEAR");
    assertThat(convert(true).resumed()).isEqualTo(2);
    assertThat(Archive.state(out)).isEqualTo(both);

    // Another report of the year before: what was found in the first must go.
    archive.withReport("2022.json", ISSUER, 2021);
    convert(true);
    assertThat(Files.readString(out.resolve("2023.json"))).doesNotContain("XYEAR");
    archive.withReport("2022.json", ISSUER, 2022);
    convert(true);
    assertThat(Archive.state(out)).isEqualTo(both);
  }

  @Test
  void nothingIsWrittenOutside() throws IOException {
    archive.with("sub/a.json", Archive.example("2021")).with("b.json", Archive.example("2021"));
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createDirectories(out);
    assumeThat(link(out.resolve("sub"), elsewhere)).isTrue();

    ConversionSummary summary = convert(false);

    assertThat(elsewhere).isEmptyDirectory();
    assertThat(endings()).containsEntry("a.json", Ending.FAILED).containsEntry("b.json", Ending.OK);
    assertThat(summary.unwritable()).isEqualTo(1);
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    archive.with("a.json", Archive.example("2021"));
    Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
    assumeThat(link(archive.folder().resolve("b.txt"), secret)).isTrue();
    assumeThat(link(archive.folder().resolve("loop"), archive.folder())).isTrue();

    convert(false);

    assertThat(endings())
        .containsEntry("b.txt", Ending.SKIPPED)
        .containsEntry("loop", Ending.SKIPPED);
  }

  private static boolean link(Path link, Path target) {
    try {
      Files.createSymbolicLink(link, target);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  @Test
  void whatIsNotOursIsNotReplaced() throws IOException {
    archive.with("a.json", Archive.example("2021"));
    Files.createDirectories(out);
    Files.writeString(out.resolve("index.html"), "<p>My site");

    assertThatThrownBy(() -> convert(false))
        .isInstanceOfSatisfying(
            OutputException.class, e -> assertThat(e.obstacle()).isEqualTo(Obstacle.FOREIGN));
    assertThat(Archive.state(out)).containsOnlyKeys("index.html");
  }

  @Test
  void anInputAmongTheOutputsIsRefused() {
    archive.with("a.json", Archive.example("2021"));
    Order order = Order.of(List.of(archive.folder()), archive.folder());

    assertThatThrownBy(() -> conversion(1).run(order, Conversion.Progress.NONE))
        .isInstanceOf(FindingsException.class);
    assertThat(Archive.state(archive.folder())).containsOnlyKeys("a.json");
  }

  @Test
  void theOutputsMayLieBelowTheInputs() {
    archive.with("a.json", Archive.example("2021"));
    out = archive.folder().resolve("out");
    convert(false);
    Map<String, String> first = Archive.state(out);

    assertThat(convert(false).total()).isEqualTo(1);
    assertThat(Archive.state(out)).isEqualTo(first);
  }

  @Test
  void aNamedFileThatIsMissingFailsAlone() {
    archive.with("a.json", Archive.example("2021"));
    Order order =
        Order.of(
            List.of(archive.folder().resolve("a.json"), archive.folder().resolve("没有.json")), out);

    ConversionSummary summary = conversion(1).run(order, Conversion.Progress.NONE);

    assertThat(summary.count(Ending.OK)).isEqualTo(1);
    assertThat(summary.count(Ending.FAILED)).isEqualTo(1);
    assertThat(Archive.state(out)).containsKey("a.json");
  }

  @Test
  void whereAllThatIsNamedIsMissingNothingIsTouched() {
    archive.with("a.json", Archive.example("2021"));
    convert(false);
    Map<String, String> before = Archive.state(out);
    List<Path> mistyped = List.of(archive.folder().resolve("b.json"), folder.resolve("im"));

    assertThatThrownBy(() -> conversion(1).run(Order.of(mistyped, out), Conversion.Progress.NONE))
        .isInstanceOfSatisfying(
            FindingsException.class,
            refusal -> assertThat(refusal.findings()).extracting("code").hasSize(2));
    assertThat(Archive.state(out)).isEqualTo(before);
  }

  @Test
  void aNameThatIsNoTextFailsAlone() throws Exception {
    archive.with("a.json", Archive.example("2021"));
    assumeThat(Path.of("/bin/bash")).as("a shell that names a file in GBK").exists();
    Process naming =
        new ProcessBuilder(
                "/bin/bash",
                "-c",
                "printf x > \"$0\"/$'\\xc4\\xea\\xb1\\xa8.txt' && printf y >"
                    + " \"$0\"/$'\\xc4\\xea\\xc4\\xea.txt'",
                archive.folder().toString())
            .start();
    assumeThat(naming.waitFor()).as("a file system that takes any bytes for a name").isZero();

    ConversionSummary summary = convert(false);

    assertThat(summary.count(Ending.OK)).isEqualTo(1);
    assertThat(summary.count(Ending.FAILED)).isEqualTo(2);
    assertThat(Files.readString(out.resolve("manifest.jsonl"))).contains("Rename it");
  }

  @Test
  void anInterruptionIsNotTakenForAFullDisk() {
    archive.with("a.json", Archive.example("2021"));
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> convert(false)).isInstanceOf(CancellationException.class);
    } finally {
      // Whoever comes next in this thread is not meant.
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(convert(true).count(Ending.OK)).isEqualTo(1);
  }

  @Test
  void progressHearsOfWhatWasDoneBefore() {
    archive.mixed();
    convert(false);
    List<String> kept = new ArrayList<>();
    Conversion.Progress progress =
        new Conversion.Progress() {
          @Override
          public void begin(int inputs) {}

          @Override
          public void done(Converted converted) {
            assertThat(converted.result().ending()).isEqualTo(Ending.SKIPPED);
          }

          @Override
          public void kept(Converted converted) {
            kept.add(converted.input().source());
          }
        };

    conversion(2).run(new Order(List.of(archive.folder()), out, true, false), progress);

    assertThat(kept).hasSize(9).doesNotHaveDuplicates();
  }

  @Test
  void progressHearsOfEveryInputOnce() {
    archive.mixed();
    List<String> heard = new ArrayList<>();
    Conversion.Progress progress =
        new Conversion.Progress() {
          @Override
          public void begin(int inputs) {
            heard.add(Integer.toString(inputs));
          }

          @Override
          public void done(Converted converted) {
            heard.add(converted.input().source());
          }
        };

    conversion(2).run(Order.of(List.of(archive.folder()), out), progress);

    assertThat(heard).startsWith("10").hasSize(11).doesNotHaveDuplicates();
  }
}
