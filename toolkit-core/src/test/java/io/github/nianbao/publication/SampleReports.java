package io.github.nianbao.publication;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.Forms;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.FormChoice;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports of invented places for tests. */
public final class SampleReports {
  private SampleReports() {}

  /** A report with a different figure in every cell, prose everywhere and a signature. */
  public static Report full(String form) {
    return report(new FormChoice(form, Map.of()), front(), prose());
  }

  /** A report that mixes forms: its table of section three is that of 2019. */
  public static Report mixed() {
    return report(new FormChoice("2021", Map.of("applications", "2019")), front(), prose());
  }

  /** A report of 2021 that has nothing but a title. */
  public static Report bare(String title) {
    Front front = new Front(null, null, title, null, null, null, null, null, null, null);
    return new Report(
        new FormChoice("2021", Map.of()),
        front,
        Map.of(),
        Map.of(),
        List.of(),
        Map.of(),
        List.of());
  }

  /** A report of 2021 with this front and prose and a figure in every cell. */
  public static Report of(Front front, Map<String, List<String>> prose) {
    return report(new FormChoice("2021", Map.of()), front, prose);
  }

  /** The front of a county's report. */
  public static Front front() {
    return new Front(
        2024,
        new Front.Issuer("云溪县人民政府", null, null, null),
        "云溪县人民政府2024年政府信息公开工作年度报告",
        "2025-01-17",
        null,
        null,
        null,
        null,
        new Front.Signing("云溪县人民政府", "2025-01-17"),
        null);
  }

  static Map<String, List<String>> prose() {
    Map<String, List<String>> prose = new LinkedHashMap<>();
    prose.put("introduction", List.of("本报告依照有关规定编制，数据统计期限为全年。"));
    prose.put(
        "overview",
        List.of(
            "云溪县各机关围绕群众关切做好公开工作。",
            "（一）主动公开。全年在门户网站发布各类信息，网址为 https://www.yunxi.example/zwgk/index.html。",
            "（二）依申请公开",
            "1.受理渠道：当面、信函、网络三种。",
            "全年按时答复。"));
    prose.put("applicationsNotes", List.of("本年申请多涉及土地。", "注：同一人多次申请的分别计数。"));
    prose.put("problems", List.of("公开内容不够通俗，下一步将改进。"));
    prose.put("otherMatters", List.of("本年度未收取信息处理费。"));
    return prose;
  }

  private static Report report(FormChoice choice, Front front, Map<String, List<String>> prose) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    Form main = Forms.builtIn().find(choice.form()).orElseThrow();
    for (FormTable table : main.tables()) {
      Form form = Forms.builtIn().find(choice.of(table.key())).orElseThrow();
      form.table(table.key())
          .orElseThrow()
          .fields()
          .keySet()
          .forEach(path -> figures.put(path, Figure.of(10_001L + figures.size())));
    }
    return new Report(choice, front, prose, figures, List.of(), Map.of(), List.of());
  }
}
