package io.github.nianbao.read;

import io.github.nianbao.report.Front;
import io.github.nianbao.report.RandomReports;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Reports with random figures of random forms, and prose of the kind that reports have. */
final class Invented {
  private static final Map<String, List<String>> PROSE =
      Map.of(
          "introduction",
          List.of("根据《中华人民共和国政府信息公开条例》，现公布云溪县教育局2023年度报告。"),
          "overview",
          List.of("（一）主动公开。全年公开信息312条，其中2项为重点。", "（二）监督保障。无追责情况。"),
          "problems",
          List.of("一是更新不及时；二是形式单一。", "下一步将逐项改进。"),
          "otherMatters",
          List.of("本年度未收取信息处理费。"));

  private static final List<String> SENTENCES =
      List.of(
          "全年通过县政府网站主动公开信息1,286条，其中政策文件42件、解读材料38件。",
          "围绕“双减”、学位供给、校园安全等群众关心的事项，及时回应关切；对热线12345转来的问题逐件答复。",
          "全县31所学校设立公开专栏，更新率达到98.6%，比上年提高3.2个百分点。",
          "完善目录管理，修订《云溪县教育局政府信息公开指南》（云教发〔2023〕15号）。",
          "举办业务培训4期，培训186人次，邀请省、市专家授课。",
          "网站地址为https://www.yunxi.example.cn/jyj/zwgk/index.html，可以查阅全文。",
          "对2018—2022年制发的文件进行清理，宣布失效7件、继续有效21件。",
          "微信公众号“云溪教育”发布信息650篇，阅读量超过120万次。",
          "个别学校对公开工作重视不够，内容更新不够及时；",
          "加强队伍建设，明确专人负责，做到件件有着落、事事有回音。");

  private static final List<String> SUBHEADINGS =
      List.of("（一）主动公开情况", "（二）平台建设情况", "（三）监督保障情况", "（四）信息管理情况");

  private Invented() {}

  /** A report with little prose. */
  static Report report(long seed) {
    return report(seed, PROSE);
  }

  /** A report with prose for some pages. */
  static Report longReport(long seed) {
    Random random = new Random(seed);
    Map<String, List<String>> prose = new LinkedHashMap<>(PROSE);
    List<String> overview = new ArrayList<>();
    for (String heading : SUBHEADINGS) {
      overview.add(heading);
      overview.addAll(paragraphs(random, 1 + random.nextInt(2)));
    }
    prose.put("overview", overview);
    prose.put("problems", paragraphs(random, 1 + random.nextInt(3)));
    prose.put("otherMatters", paragraphs(random, 1 + random.nextInt(2)));
    return report(seed, prose);
  }

  private static List<String> paragraphs(Random random, int count) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder paragraph = new StringBuilder();
      for (int n = 1 + random.nextInt(5); n > 0; n--) {
        paragraph.append(Slips.pick(SENTENCES, random));
      }
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  /** A report with this prose. */
  static Report report(long seed, Map<String, List<String>> prose) {
    Report random = RandomReports.balanced(seed);
    Front front =
        new Front(
            2023,
            new Front.Issuer("云溪县教育局", null, null, null),
            "云溪县教育局2023年政府信息公开工作年度报告",
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return new Report(
        random.forms(), front, prose, random.figures(), List.of(), Map.of(), List.of());
  }
}
