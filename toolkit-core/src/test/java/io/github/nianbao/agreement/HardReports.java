package io.github.nianbao.agreement;

import io.github.nianbao.report.Figure;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports that strain a layout, made from an ordinary one. */
final class HardReports {
  /** Characters of place names that many faces lack. */
  static final String RARE = "䶮㙍𬭚堎垚旯旮";

  private HardReports() {}

  /** Five digits in every figure of table three, seven everywhere else. */
  static Report manyDigits(Report report) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    report
        .figures()
        .keySet()
        .forEach(
            path ->
                figures.put(
                    path,
                    Figure.of(
                        (path.startsWith("applications") ? 10_000 : 3_985_758) + figures.size())));
    return with(report, report.front(), report.prose(), figures);
  }

  /** A title of more than 60 characters. */
  static Report longTitle(Report report) {
    String title = "云溪县人民政府办公室与云溪县行政审批和政务信息管理局（云溪县营商环境建设办公室）2023年政府信息公开工作年度报告";
    return with(
        report, titled(report.front(), title + "（含所属事业单位）"), report.prose(), report.figures());
  }

  /** Prose of more than 40 pages. */
  static Report longProse(Report report) {
    Map<String, List<String>> prose = new LinkedHashMap<>(report.prose());
    List<String> overview = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      overview.addAll(report.prose("overview"));
    }
    prose.put("overview", overview);
    return with(report, report.front(), prose, report.figures());
  }

  /** Nothing but a title. */
  static Report empty(Report report) {
    return with(report, report.front(), Map.of(), Map.of());
  }

  /** Rare characters in the title and in the prose. */
  static Report rareCharacters(Report report) {
    Map<String, List<String>> prose = new LinkedHashMap<>(report.prose());
    prose.put("introduction", List.of("地名用字：" + RARE + "。"));
    Front front = titled(report.front(), RARE + "镇2023年政府信息公开工作年度报告");
    return with(report, front, prose, report.figures());
  }

  private static Report with(
      Report report, Front front, Map<String, List<String>> prose, Map<String, Figure> figures) {
    return new Report(
        report.forms(),
        front,
        prose,
        figures,
        report.annex(),
        report.provenance(),
        report.findings());
  }

  private static Front titled(Front front, String title) {
    return new Front(
        front.year(),
        front.issuer(),
        title,
        front.publishDate(),
        front.documentNumber(),
        front.indexNumber(),
        front.period(),
        front.contact(),
        front.signature(),
        front.processingFee());
  }
}
