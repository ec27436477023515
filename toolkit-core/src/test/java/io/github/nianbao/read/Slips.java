package io.github.nianbao.read;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.read.Sheet.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** Ways in which texts and tables go wrong. */
final class Slips {
  /** Printed wordings, seen in published reports or copied from guides to filling in. */
  private static final Map<String, List<String>> WORDINGS =
      Map.ofEntries(
          Map.entry("对外公开总数量", List.of("对外公开数量")),
          Map.entry("尚未审结", List.of("尚未结果", "尚未结案")),
          Map.entry("未经复议直接起诉", List.of("未经复议直接诉讼")),
          Map.entry("5.要求行政机关确认或重新出具已获取信息", List.of("5.要求行政机关确认或重新出具以获取信息")),
          Map.entry("7.属于行政执法案卷", List.of("7.属于行政执法案件")),
          Map.entry("二、上年结转政府信息公开申请数量", List.of("二、本年结转政府信息公开申请数量")),
          Map.entry(
              "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", List.of("（二）部分公开（区分处理的，只计这一情形，不其他情形）", "（二）部分公开")),
          Map.entry(
              "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
              List.of("本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "（本列数据的钩稽关系为:第一项加第二项之和等于第三项加第四项之和)")),
          Map.entry("规章", List.of("规章（设区的市、自治州人民政府应提供相关数据）", "行政规章")),
          Map.entry("行政规范性文件", List.of("规范性文件")),
          Map.entry("规范性文件", List.of("行政规范性文件")),
          Map.entry("本年收费金额（单位：万元）", List.of("本年收费金额（万元）", "本年收费金额")),
          Map.entry("采购总金额", List.of("采购总金额/元", "采购总金额（元）")),
          Map.entry("2.其他法律行政法规禁止公开", List.of("2.其他法律、行政法规禁止公开", "2.其他法律行政止公开")),
          Map.entry("3.危及“三安全一稳定”", List.of("3.危及三安全一稳定", "3.危及\"三安全一稳定\"")),
          Map.entry("本年增/减", List.of("本年增减", "本年增（+）/减（-）")),
          Map.entry("其他", List.of("其它")),
          Map.entry("3.其他", List.of("3.其它")),
          Map.entry("总计", List.of("合计")),
          Map.entry("（七）总计", List.of("（七）合计")),
          Map.entry("四、结转下年度继续办理", List.of("四、结转下年继续办理")),
          Map.entry("三、本年度办理结果", List.of("三、本年办理结果", "三、本年度办理情况")),
          Map.entry("法律服务机构", List.of("法律服务组织")),
          Map.entry("社会公益组织", List.of("公益组织")),
          Map.entry("科研机构", List.of("科研单位")),
          Map.entry("法人或其他组织", List.of("法人和其他组织")),
          Map.entry("第二十条第（一）项", List.of("第二十条第(一项)", "第二十条 第（一）项", "第二十条第一项")),
          Map.entry("第二十条第（五）项", List.of("第二十条第(五项)", "第二十条第五项")));

  private static final Map<String, List<String>> TITLES =
      Map.of(
          "overview", List.of("一、工作基本情况", "一、 总体情况", "一、概述", "一、总体情况：", "一.总体情况", "（一）总体情况"),
          "activeDisclosure",
              List.of("二、主动公开政府信息的情况", "二、行政机关主动公开政府信息情况", "二 、主动公开情况", "2、主动公开政府信息情况"),
          "applications",
              List.of("三、收到和处理政府信息公开申请的情况", "三、行政机关收到和处理政府信息公开申请情况", "三，收到和处理政府信息公开申请情况"),
          "reviewLitigation",
              List.of(
                  "四、政府信息公开行政复议、行政诉讼的情况",
                  "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
                  "四、政府信息公开行政复议和行政诉讼情况",
                  "四、行政复议、行政诉讼情况"),
          "problems",
              List.of(
                  "五、存在的问题及改进措施",
                  "五、存在主要问题及改进情况",
                  "五、存在的主要问题和改进情况",
                  "五、政府信息公开工作存在的主要问题及改进情况",
                  "五、存在的主要问题及整改措施",
                  "五、工作存在的主要问题及下一步改进措施"),
          "otherMatters",
              List.of("六、其他需要报告的事项", "六、其它需要报告的事项", "六、其他需报告事项", "六、需要报告的其他事项", "六、其他需要报告的情况"));

  private static final Map<Character, String> READINGS =
      Map.of('务', "wù", '权', "quán", '关', "guān", '数', "shù", '业', "yè", '结', "jié", '办', "bàn");

  private Slips() {}

  static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  static String wording(String label, Random random) {
    List<String> other = WORDINGS.get(label);
    return other == null || random.nextInt(3) == 0 ? label : pick(other, random);
  }

  static String title(String key, Random random) {
    return pick(TITLES.get(key), random);
  }

  static String typo(String text, Random random) {
    int from = text.startsWith("（") ? 3 : text.matches("\\d\\..*|[一二三四五六]、.*") ? 2 : 0;
    int at = from + random.nextInt(text.length() - from);
    String before = text.substring(0, at);
    String after = text.substring(at + 1);
    return switch (random.nextInt(3)) {
      case 0 -> before + after;
      case 1 -> before + text.charAt(at) + text.charAt(at) + after;
      default -> before + "办和与级在".charAt(random.nextInt(5)) + after;
    };
  }

  static String blank(String text, Random random) {
    int at = 1 + random.nextInt(text.length() - 1);
    return text.substring(0, at) + " " + text.substring(at);
  }

  static String traditional(String text) {
    return ZhConverterUtil.toTraditional(text);
  }

  static String pinyin(String text) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String reading = READINGS.get(c);
      all.append(c).append(reading == null ? "" : "(" + reading + ")");
    }
    return all.toString();
  }

  static String narrow(String text) {
    return text.replace('（', '(').replace('）', ')').replace('，', ',').replace('：', ':');
  }

  /* Cells that spanned stand once; where they spanned, blank cells follow. */
  static void unspan(Sheet sheet, Predicate<Cell> which) {
    int width = sheet.width();
    int[] left = new int[width];
    boolean[] open = new boolean[width];
    for (List<Cell> row : sheet.rows) {
      List<Cell> now = new ArrayList<>();
      int column = 0;
      int next = 0;
      while (column < width) {
        if (left[column] > 0) {
          left[column]--;
          if (open[column]) {
            now.add(Cell.blank());
          }
          column++;
          continue;
        }
        if (next == row.size()) {
          break;
        }
        Cell cell = row.get(next++);
        boolean undo = which.test(cell);
        now.add(cell);
        for (int i = 0; i < cell.colspan; i++) {
          left[column + i] = cell.rowspan - 1;
          open[column + i] = undo;
          if (undo && i > 0) {
            now.add(Cell.blank());
          }
        }
        column += cell.colspan;
        if (undo) {
          cell.colspan = 1;
          cell.rowspan = 1;
        }
      }
      row.clear();
      row.addAll(now);
    }
  }

  /* As programs do that take a merged cell for as many cells of the same text. */
  static void repeatDown(Sheet sheet) {
    int width = sheet.width();
    Cell[] above = new Cell[width];
    int[] left = new int[width];
    for (List<Cell> row : sheet.rows) {
      List<Cell> now = new ArrayList<>();
      int column = 0;
      int next = 0;
      while (column < width) {
        if (left[column] > 0) {
          Cell from = above[column];
          now.add(new Cell(from.text, 1, from.colspan, null, from.role));
          left[column]--;
          column += from.colspan;
        } else if (next == row.size()) {
          break;
        } else {
          Cell cell = row.get(next++);
          now.add(cell);
          above[column] = cell;
          left[column] = cell.rowspan - 1;
          cell.rowspan = 1;
          column += cell.colspan;
        }
      }
      row.clear();
      row.addAll(now);
    }
  }

  /* A column more than there are, into which a cell of every row reaches. */
  static void sliver(Sheet sheet, Random random) {
    for (List<Cell> row : sheet.rows) {
      List<Cell> own = row.stream().filter(cell -> cell.rowspan == 1).toList();
      pick(own.isEmpty() ? row : own, random).colspan++;
    }
  }

  /* The second half begins with the headings again. */
  static void halve(Sheet first, Sheet second, Random random) {
    int heads = 0;
    while (first.rows.get(heads).stream().noneMatch(Cell::isFigure)) {
      heads++;
    }
    int cut = heads + 1 + random.nextInt(first.rows.size() - heads - 1);
    while (first.rows.size() > cut) {
      first.remove(cut);
    }
    for (int i = cut; i > heads; i--) {
      second.remove(heads);
    }
    if (random.nextBoolean()) {
      second.rows.subList(0, heads).clear();
    }
  }

  static Sheet metadata() {
    FormTable none =
        new FormTable(
            "metadata", new io.github.nianbao.form.LocalText("", ""), List.of(), 0, List.of());
    Sheet sheet = Sheet.of(none, path -> "");
    List<List<String>> rows =
        List.of(
            List.of("索引号：", "014300000/2024-00021", "主题分类：", "政务公开"),
            List.of("发布机构：", "云溪县教育局", "发布日期：", "2024-01-16"),
            List.of("名称：", "云溪县教育局2023年政府信息公开工作年度报告", "文号：", "无"));
    for (List<String> row : rows) {
      sheet.rows.add(
          new ArrayList<>(row.stream().map(text -> new Cell(text, 1, 1, null, null)).toList()));
    }
    return sheet;
  }
}
