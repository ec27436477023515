package io.github.nianbao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLinesTest {
  private final TitleLines lines = new TitleLines(20);

  @ParameterizedTest
  @CsvSource({
    "青禾镇2024年政府信息公开年度报告, 青禾镇2024年政府信息公开年度报告",
    "云溪县人民政府2024年政府信息公开工作年度报告, 云溪县人民政府|2024年政府信息公开工作年度报告",
    "云溪县人民政府二〇二四年政府信息公开工作年度报告, 云溪县人民政府|二〇二四年政府信息公开工作年度报告",
    "2019年云溪县人民政府办公室政府信息公开工作年度报告, 2019年云溪县人民政府办公室|政府信息公开工作年度报告",
    "云溪县人民政府政府信息公开工作年度报告（2024年）, 云溪县人民政府|政府信息公开工作年度报告（2024年）",
    "2019年云溪县青禾镇上河街道办事处人民政府信息公开年报, 2019年云溪县青禾镇上河街道办事处人民政府|信息公开年报",
    "云溪自治州青禾县文化广播电视体育和旅游局2024年政府信息公开工作年度报告," + " 云溪自治州青禾县文化广播电视体育和旅游局|2024年政府信息公开工作年度报告",
    "云溪自治州青禾县市场监督管理局上河高新技术产业开发区分局2024年政府信息公开工作年度报告,"
        + " 云溪自治州青禾县市场监督管理局|上河高新技术产业开发区分局|2024年政府信息公开工作年度报告",
  })
  void aTitleIsBrokenBySense(String title, String expected) {
    assertThat(String.join("|", lines.of(title))).isEqualTo(expected);
  }

  @Test
  void noLineIsLongerThanThePageAndNothingIsLost() {
    String title = "云溪县青禾镇人民政府、上河乡人民政府".repeat(20) + "2024年政府信息公开工作年度报告";
    assertThat(lines.of(title)).allMatch(line -> line.length() <= 20 || line.startsWith("2024年"));
    assertThat(String.join("", lines.of(title))).isEqualTo(title);
  }

  @Test
  void lineBreaksOfTheTitleAreKept() {
    assertThat(lines.of("云溪县\n2024年报告")).containsExactly("云溪县", "2024年报告");
  }

  @Test
  void punctuationNeverBeginsALineAndNumbersAreWhole() {
    String title = "云溪县第12345678号特别行政机构（筹备）与相关单位联合办公地点、以及其他";
    assertThat(lines.of(title)).hasSizeGreaterThan(1).noneMatch(line -> line.startsWith("、"));
    assertThat(lines.of(title)).anyMatch(line -> line.contains("12345678"));
  }
}
