package io.github.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of {@code nianbao check}. */
class CheckTest {
  private static final Path EXAMPLE = Terminal.EXAMPLES.resolve("2021.json");
  private static final String SHORT =
      "{ \"form\": \"2021\", \"year\": 2023, \"issuer\": { \"name\": \"云溪县\" } }";

  @TempDir private Path folder;

  @Test
  void aReportWithoutFindingsIsFine() {
    Terminal.Run run = Terminal.ENGLISH.run("check", EXAMPLE);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip()).isEqualTo(EXAMPLE + ": nothing found.");
  }

  @Test
  void findingsAreDataWithPlaceAndCode() throws IOException {
    Path report = folder.resolve("a.json");
    String text = Files.readString(EXAMPLE).replaceFirst("\"total\": (\\d+) }", "\"total\": 9$1 }");
    Files.writeString(report, text);

    Terminal.Run run = Terminal.CHINESE.run("check", report);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.matches(".*:\\d+:\\d+: .*"));
    assertThat(run.out()).contains("错误 T3-");
    assertThat(run.err()).contains("用 nianbao explain 加代码可查看说明。");
  }

  @Test
  void jsonHasTheShapeOfTheContract() throws IOException {
    Path report = Files.writeString(folder.resolve("a.json"), SHORT);
    String file = report.toString();

    String out = Terminal.ENGLISH.run("check", report, "nowhere.json", "--format", "json").out();

    assertThat(out)
        .startsWith("{\n  \"reports\": [\n    { \"file\": \"" + file + "\", \"issuer\": \"云溪县\",")
        .contains("\"year\": 2023, \"findings\": [{ \"code\": \"D-", "\"severity\": \"error\"")
        .contains("{ \"file\": \"nowhere.json\", \"issuer\": null, \"year\": null, \"findings\": [")
        .containsPattern("\"counts\": \\{ \"error\": \\d+, \"warning\": \\d+, \"info\": \\d+ }");
  }

  @Test
  void failOnSaysFromWhichSeverityOnItFails() {
    Path mixed = Terminal.EXAMPLES.resolve("mixed.json");

    assertThat(Terminal.ENGLISH.run("check", mixed).code()).isZero();
    assertThat(Terminal.ENGLISH.run("check", mixed, "--fail-on=warning").code()).isEqualTo(3);
    assertThat(Terminal.ENGLISH.run("check", mixed, "--fail-on=NEVER").code()).isZero();
  }

  @Test
  void whatCannotBeReadIsToldApartFromWhatIsWrong() {
    assertThat(Terminal.ENGLISH.run("check", "none.json").code()).isEqualTo(3);
    assertThat(Terminal.ENGLISH.run("check", EXAMPLE, "none.json").code()).isEqualTo(4);
    assertThat(Terminal.ENGLISH.run("check", "none.json", "neither.json").code()).isEqualTo(5);
  }

  @Test
  void lastYearsReportIsComparedWith() throws IOException {
    Path last = folder.resolve("last.json");
    Files.writeString(last, Files.readString(EXAMPLE).replace("2023", "2022"));

    Terminal.Run run = Terminal.ENGLISH.run("check", EXAMPLE, "--previous", last);

    assertThat(run.out()).contains("T3-XYEAR");
    assertThat(Terminal.ENGLISH.run("check", EXAMPLE, "--previous", "none.json").code())
        .isEqualTo(3);
  }

  @Test
  void aSumIsComparedWithItsParts() throws IOException {
    Path whole = Files.copy(EXAMPLE, folder.resolve("whole.json"));
    Path office = Files.createDirectory(folder.resolve("parts")).resolve("office.json");
    Files.writeString(
        office, Files.readString(EXAMPLE).replaceFirst("\"total\": (\\d+) }", "\"total\": 9$1 }"));

    Terminal.Run run = Terminal.ENGLISH.run("check", whole, "--part", office.getParent());

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("whole.json:\\d+:\\d+: warning D-SUM: .* its parts make 9");
    assertThat(Terminal.ENGLISH.run("check", whole, "--part", EXAMPLE).out()).isEmpty();
  }

  @Test
  void theSumIsNotAmongItsPartsAndIsOne() throws IOException {
    Path whole = Files.copy(EXAMPLE, folder.resolve("whole.json"));
    Path office = Files.copy(EXAMPLE, folder.resolve("office.json"));

    assertThat(Terminal.ENGLISH.run("check", whole, "--part", folder).out()).isEmpty();
    Terminal.Run two = Terminal.ENGLISH.run("check", whole, office, "--part", EXAMPLE);

    assertThat(two.code()).isEqualTo(2);
    assertThat(two.err()).contains("--part needs one REPORT");
  }

  @Test
  void standardInputIsADash() throws IOException {
    Terminal.Run run = Terminal.ENGLISH.typing(Files.readString(EXAMPLE)).run("check", "-");

    assertThat(run.code()).isZero();
    assertThat(run.err().strip()).isEqualTo("-: nothing found.");
  }

  @Test
  void aHugeFileIsRefusedWithoutBeingRead() throws IOException {
    Path huge = folder.resolve("huge.json");
    try (FileChannel channel =
        FileChannel.open(huge, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[1]), 200_000_000L);
    }

    Terminal.Run run = Terminal.ENGLISH.run("check", huge);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("J-SIZE: The file has more than 16777216 bytes");
  }

  @Test
  void turkishLettersChangeNothing() {
    Path mixed = Terminal.EXAMPLES.resolve("mixed.json");
    Terminal turkish = Terminal.ENGLISH.in(Locale.forLanguageTag("tr-TR"));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));

      Terminal.Run run = turkish.run("check", mixed, "--fail-on", "WARNING");

      assertThat(run.code()).isEqualTo(3);
      assertThat(run.out()).isEqualTo(Terminal.ENGLISH.run("check", mixed).out());
      assertThat(turkish.run("explain", "t3-int").code()).isZero();
    } finally {
      Locale.setDefault(before);
    }
  }
}
