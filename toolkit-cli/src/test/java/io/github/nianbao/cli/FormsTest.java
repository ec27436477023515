package io.github.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a user sees of {@code init}, {@code schema}, {@code forms}, {@code fonts}, {@code explain}.
 */
class FormsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void aSkeletonLiesBesideItsSchema(String form) throws IOException {
    Path report = folder.resolve("new/report.json");

    Terminal.Run run = Terminal.ENGLISH.run("init", form, "-o", report);

    assertThat(run.code()).isZero();
    assertThat(Terminal.files(folder.resolve("new")))
        .containsExactly(form + ".schema.json", "report.json");
    assertThat(Files.readString(report)).contains("\"$schema\": \"" + form + ".schema.json\"");
    assertThat(Files.readString(report)).isEqualTo(Terminal.ENGLISH.run("init", form).out());
    assertThat(Files.readString(report.resolveSibling(form + ".schema.json")))
        .isEqualTo(Terminal.ENGLISH.run("schema", form, "-o", "-").out());
  }

  @Test
  void anUntouchedSkeletonCanBeCheckedButNotRendered() {
    Path report = folder.resolve("report.json");
    Terminal.ENGLISH.run("init", "2021", "-o", report);

    Terminal.Run checked = Terminal.ENGLISH.run("check", report);
    Terminal.Run rendered = Terminal.ENGLISH.run("render", report, "-o", folder.resolve("out"));

    assertThat(checked.code()).isEqualTo(3);
    assertThat(checked.out()).contains("D-TABLE");
    assertThat(rendered.code()).isEqualTo(3);
    assertThat(rendered.err()).contains("J-TITLE: The report has no title");
    assertThat(Terminal.files(folder.resolve("out"))).isEmpty();
  }

  @Test
  void aFilledInReportIsNotOverwrittenUnlessForced() throws IOException {
    Path report = Files.writeString(folder.resolve("report.json"), "work of a week");

    Terminal.Run run = Terminal.ENGLISH.run("init", "2021", "-o", report);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(report + " exists already.");
    assertThat(report).hasContent("work of a week");
    assertThat(Terminal.ENGLISH.run("init", "2021", "-o", report, "--force").code()).isZero();
  }

  @Test
  void aReportIsNotNamedLikeItsSchema() {
    Path report = folder.resolve("2021.schema.json");

    assertThat(Terminal.ENGLISH.run("init", "2021", "-o", report).code()).isEqualTo(2);
    assertThat(Terminal.files(folder)).isEmpty();
  }

  @Test
  void formsAreListedWithTheirSource() {
    assertThat(Terminal.CHINESE.run("forms").out().lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("2021  政府信息公开工作年度报告格式（2021年）")
        .endsWith("国办公开办函〔2021〕30号");
  }

  @Test
  void fontsAreListedInTheOrderOfTheReaderWithAdvice() {
    Terminal.Run run = Terminal.CHINESE.run("fonts");

    assertThat(run.out().lines()).hasSize(6).first().asString().startsWith("标题（小标宋）");
    assertThat(run.out()).contains("最后备用");
    assertThat(run.err()).contains("apt-get install ");
  }

  @Test
  void everyCodeInTheListHasAPage() {
    Terminal.Run list = Terminal.CHINESE.run("explain");

    assertThat(list.out().lines().map(line -> line.substring(0, line.indexOf(' '))))
        .contains("T3-BAL", "J-KEY", "I-FILE", "W-GLYPH")
        .allSatisfy(
            code ->
                assertThat(Terminal.CHINESE.run("explain", code).out())
                    .startsWith(code + "  ")
                    .contains("处理："));
  }
}
