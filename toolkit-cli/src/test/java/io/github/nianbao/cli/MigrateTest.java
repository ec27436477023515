package io.github.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of {@code nianbao migrate}. */
class MigrateTest {
  private static final Path EXAMPLE = Terminal.EXAMPLES.resolve("2019.json");

  @TempDir private Path folder;

  @Test
  void aReportIsWrittenInTheNewFormWithAllThatWasFound() throws IOException {
    Terminal.Run run = Terminal.ENGLISH.run("migrate", EXAMPLE, "-o", folder, "--to", "2021");

    Path migrated = folder.resolve("2019.json");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Wrote " + migrated, "warning M-UNKNOWN", "M-ANNEX");
    assertThat(Files.readString(migrated))
        .startsWith("{\n  \"form\": \"2021\",")
        .contains("\"annex\": [", "\"code\": \"M-UNKNOWN\"", "\"code\": \"T2-BLANK\"")
        .doesNotContain("D-FORMAT");
    assertThat(Terminal.ENGLISH.run("check", migrated, "--fail-on", "error").code()).isZero();
  }

  @Test
  void aFolderIsMigratedAsFarAsItCanBe() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.copy(EXAMPLE, in.resolve("a.json"));
    Files.writeString(in.resolve("b.json"), "{");
    Path out = folder.resolve("out");

    Terminal.Run run = Terminal.CHINESE.run("migrate", in, "-o", out, "--to", "2021", "-q");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("b.json：未写出").doesNotContain("M-ANNEX");
    assertThat(Terminal.files(out)).containsExactly("a.json");
  }

  @Test
  void anOldReportIsNeverOverwritten() throws IOException {
    Path report = Files.copy(EXAMPLE, folder.resolve("a.json"));

    Terminal.Run run = Terminal.ENGLISH.run("migrate", report, "-o", folder, "--to", "2021");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("would be overwritten by its own migration");
    assertThat(report).hasSameBinaryContentAs(EXAMPLE);
  }

  @Test
  void strictMigrationLeavesMoreBlank() throws IOException {
    String usual = migrated();
    String strict = migrated("--strict");

    assertThat(usual).contains("\"carriedWithCaution\"");
    assertThat(strict).doesNotContain("\"carriedWithCaution\"");
  }

  @Test
  void aFormWithoutAWayIntoItIsRefused() {
    Terminal.Run back =
        Terminal.ENGLISH.run(
            "migrate", Terminal.EXAMPLES.resolve("2021.json"), "-o", folder, "--to", "2019");
    Terminal.Run unknown = Terminal.ENGLISH.run("migrate", EXAMPLE, "-o", folder, "--to", "2030");

    assertThat(back.code()).isEqualTo(3);
    assertThat(back.err()).contains("error M-FORM");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("2030").contains("2019, 2021");
    assertThat(Terminal.files(folder)).isEmpty();
  }

  @Test
  void theAnnexIsPrintedUnlessLeftOut() throws IOException {
    Path report = Files.writeString(folder.resolve("a.json"), migrated());
    Terminal.ENGLISH.run("render", report, "-o", folder, "-f", "html");
    String whole = Files.readString(folder.resolve("a.html"));
    Terminal.ENGLISH.run("render", report, "-o", folder, "-f", "html", "--no-annex");
    String without = Files.readString(folder.resolve("a.html"));

    assertThat(whole).contains(">附：原报告（2019年格式）数据<");
    assertThat(without).doesNotContain(">附：原报告（2019年格式）数据<");
  }

  private static String migrated(String... options) {
    Object[] args = new Object[6 + options.length];
    System.arraycopy(new Object[] {"migrate", EXAMPLE, "-o", "-", "--to", "2021"}, 0, args, 0, 6);
    System.arraycopy(options, 0, args, 6, options.length);
    return Terminal.ENGLISH.run(args).out();
  }
}
