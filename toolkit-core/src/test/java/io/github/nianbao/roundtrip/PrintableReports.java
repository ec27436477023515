package io.github.nianbao.roundtrip;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Settings;
import io.github.nianbao.finding.Language;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.RandomReports;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Random reports of all forms that hold nothing but what is printed, with everything that makes
 * print hard to read back: prose like headings and like figures, paragraphs that end anywhere in a
 * line, with and without a stop, figures that are text, empty sections, notes beside tables, long
 * titles, rare characters; some with the annex of a migration.
 */
public final class PrintableReports {
  private static final List<String> ISSUERS =
      List.of(
          "云溪县人民政府办公室",
          "青禾镇人民政府",
          "云溪县教育局",
          "䶮江市㙍下区人民政府",
          "云溪县人民政府办公室与云溪县行政审批和政务信息管理局（云溪县营商环境建设办公室）",
          "云溪省青禾市人力资源和社会保障局");

  private static final List<String> PROSE =
      List.of(
          "（一）主动公开。全年通过门户网站公开信息312条，同比增长2.5%。",
          "（二）依申请公开",
          "1.健全制度。修订《政府信息公开指南》，明确答复时限为20个工作日。",
          "2024年1月1日起，改版后的网站（http://www.yunxi.example/zwgk/index.html?a=1&b=2）上线试运行。",
          "一是更新不够及时；二是形式较为单一；三是“一网通办”深度不够。",
          "下一步，将做好以下工作：",
          "本年度收到申请5件，其中4件已答复、1件结转下年度继续办理。",
          "主动公开情况良好，没有需要报告的其他事项。",
          "三、重点领域信息公开稳步推进",
          "第一，加强培训，全年举办培训班3期、参加210人次。",
          "联系电话：0555-1234567；电子邮箱：zwgk@yunxi.example。",
          "共312条。",
          "无。",
          "䶮江、㙍下、𬭚矿、堎上等地名用字已核对。",
          "政府网站访问量达12,345,678次，公众号“云溪发布”订阅数3.2万。",
          "云溪县档案馆、图书馆设置查阅点2处（详见附件）",
          "规章制度、规范性文件、行政许可等均按规定公开，行政处罚决定7日内上网，《条例》第二十条要求的内容应公开尽公开，"
              + "并同步做好解读回应、意见征集、结果反馈等工作，形成闭环管理，群众满意度不断提升，全年共办理网民留言1024条，"
              + "办结率100%，平均办理时长3.5天，比上年缩短0.7天。");

  private static final List<String> NOTES =
      List.of("注：行政事业性收费以万元为单位。", "备注：本表数据统计截止2023年12月31日。", "说明：含乡镇。");

  private static final Nianbao NIANBAO = Nianbao.create(Settings.of(Language.ZH, List.of()));

  private final Random random;

  private PrintableReports(long seed) {
    // Spread, as the first numbers of small seeds are all alike.
    this.random = new Random((seed + 1) * 0x9E3779B97F4A7C15L + 7);
  }

  /** The report of a seed. */
  public static Report seeded(long seed) {
    return new PrintableReports(seed).report(seed);
  }

  private Report report(long seed) {
    Report any = seed % 2 == 0 ? RandomReports.seeded(seed) : RandomReports.balanced(seed);
    Map<String, List<String>> prose = new LinkedHashMap<>();
    for (String key : keys(any)) {
      List<String> paragraphs = paragraphs(key);
      if (!paragraphs.isEmpty()) {
        prose.put(key, paragraphs);
      }
    }
    Report plain =
        new Report(any.forms(), front(), prose, any.figures(), List.of(), Map.of(), List.of());
    boolean former = any.forms().form().equals("2019") && any.forms().tables().isEmpty();
    return former && seed % 3 == 0 ? migrated(plain) : plain;
  }

  /* In the new form, the figures that have no place there in an annex. */
  private static Report migrated(Report report) {
    Report made = NIANBAO.migrate(report, "2021", false);
    return new Report(
        made.forms(),
        made.front(),
        made.prose(),
        made.figures(),
        made.annex(),
        Map.of(),
        List.of());
  }

  private static List<String> keys(Report report) {
    return NIANBAO.forms().find(report.forms().form()).orElseThrow().proseKeys();
  }

  private List<String> paragraphs(String key) {
    List<String> paragraphs = new ArrayList<>();
    if (key.equals("overview")) {
      // Shows where lines of the page begin and end, as every real report does.
      paragraphs.add(PROSE.get(PROSE.size() - 1));
    }
    boolean besideTable = key.endsWith("Notes");
    for (int i = random.nextInt(besideTable ? 2 : 4); i > 0; i--) {
      paragraphs.add(random.nextInt(4) == 0 ? stretch() : pick(PROSE));
    }
    if (besideTable && random.nextInt(3) == 0) {
      paragraphs.add(pick(NOTES));
    }
    return paragraphs;
  }

  /** Text of any length and end, so that paragraphs end at every place of a line. */
  private String stretch() {
    String text = PROSE.get(PROSE.size() - 1);
    int from = text.indexOf("，", random.nextInt(text.length() / 2)) + 1;
    int to = from + 8 + random.nextInt(text.length() - from - 8);
    String end = pick(List.of("。", "", "；", "：", "）", "等"));
    return text.substring(from, to) + end;
  }

  private Front front() {
    int year = 2019 + random.nextInt(6);
    String issuer = pick(ISSUERS);
    return new Front(
        year,
        new Front.Issuer(issuer, null, null, null),
        issuer + year + "年政府信息公开工作年度报告",
        null,
        random.nextInt(4) == 0 ? "云政办〔" + (year + 1) + "〕" + (1 + random.nextInt(90)) + "号" : null,
        null,
        null,
        null,
        signature(issuer, year + 1),
        null);
  }

  private Front.@Nullable Signing signature(String issuer, int year) {
    return switch (random.nextInt(4)) {
      case 0 -> null;
      case 1 -> new Front.Signing(issuer, year + "年1月");
      default ->
          new Front.Signing(
              issuer, year + "-0" + (1 + random.nextInt(9)) + "-" + (10 + random.nextInt(19)));
    };
  }

  private <T> T pick(List<T> elements) {
    return elements.get(random.nextInt(elements.size()));
  }
}
