package io.github.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong command lines: exit code 2, two lines on standard error, nothing else. */
class MisuseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "migrat                          | There is no command migrat. Did you mean migrate?",
        "render a.json                   | Missing: -o DIR",
        "render -o out                   | Missing: REPORT",
        "render a.json -o                | Missing: -o DIR",
        "render a.json --outptu x -o y   | There is no option --outptu. Did you mean --output?",
        "render a.json -o x -o y         | -o is given twice; give it once.",
        "render a.json -o x -f pdx       | -f cannot be pdx. Possible: pdf, docx, html, ofd.",
        "render a.json -o x --jobs many  | --jobs cannot be many.",
        "render a.json -o x --jobs 0     | --jobs must be at least 1.",
        "render a.json -o x --fail-on no "
            + "| --fail-on cannot be no. Possible: error, warning, never.",
        "render a.json -o x --lang fr    | --lang cannot be fr. Possible: zh, en.",
        "render a.json -o x --date 2025-13-01 "
            + "| Not a date: 2025-13-01. Write 2025-01-31 or 2025-01-31T09:00:00+08:00.",
        "render a.json b.json -o - -f pdf "
            + "| Standard output takes one report in one format: name one report and one format"
            + " with -f.",
        "render x/a.json y/a.json -o out | x/a.json and y/a.json would both be written to out/a:"
            + " render them into different folders, or rename one.",
        "explain T3-BALL                 "
            + "| There is no code T3-BALL. Did you mean T3-BAL? nianbao explain lists all.",
        "explain 42                      | There is no code 42. nianbao explain lists all.",
        "schema 2022                     | There is no form 2022. Known: 2019, 2021.",
        "forms now                       "
            + "| now is one argument too many. Quote a path that has blanks.",
      })
  void aWrongCommandLineIsToldWhatIsWrong(String line, String complaint) {
    List<String> words = List.of(line.strip().split(" +"));

    Terminal.Run run = Terminal.ENGLISH.run(words.toArray());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().toList()).first().asString().isEqualTo(complaint);
    assertThat(run.err().lines().skip(1))
        .singleElement()
        .asString()
        .matches("See: nianbao ([a-z]+ )?--help");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "migrat                    | 没有命令 migrat。是否想写 migrate？",
        "render a.json             | 缺少 -o DIR",
        "render a.json -o x -f pdx | -f 不能是 pdx。可选：pdf, docx, html, ofd。",
        "explain T3-BALL           | 没有代码 T3-BALL。是否想写 T3-BAL？nianbao explain 列出全部代码。",
      })
  void aChineseUserIsToldInChinese(String line, String complaint) {
    Terminal.Run run = Terminal.CHINESE.run((Object[]) line.strip().split(" +"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).first().asString().isEqualTo(complaint);
    assertThat(run.err()).contains("用法见：nianbao ");
  }

  @ParameterizedTest
  @CsvSource({"x", "99999999999999", "''' '''"})
  void aWrongSourceDateEpochIsRefused(String epoch) {
    Terminal.Run run = Terminal.ENGLISH.with("SOURCE_DATE_EPOCH", epoch).run("render", "a", "-o=b");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("SOURCE_DATE_EPOCH is not a number of seconds since 1970: ");
  }
}
