package io.github.nianbao.read;

import io.github.nianbao.form.Grid.Role;
import io.github.nianbao.read.Draft.Part;
import io.github.nianbao.read.Draft.Style;
import io.github.nianbao.read.Draft.Text;
import io.github.nianbao.read.Sheet.Cell;
import io.github.nianbao.report.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What real sources do to a report, one by one. */
enum Irregularity {
  NONE {
    @Override
    void apply(Draft draft, Random random) {}
  },
  TABLE_IN_TWO {
    @Override
    void apply(Draft draft, Random random) {
      Part part = draft.part("applications");
      Sheet sheet = part.sheets().findFirst().orElseThrow();
      Sheet rest = draft.sheet("applications");
      Slips.halve(sheet, rest, random);
      part.items.add(1, rest);
    }
  },
  TABLE_OF_ANOTHER_SECTION {
    @Override
    void apply(Draft draft, Random random) {
      Part part = draft.part("reviewLitigation");
      Sheet wrong = draft.sheet("applications");
      while (wrong.rows.size() > 4) {
        wrong.remove(4);
      }
      wrong.figures().forEach(cell -> cell.text = "9");
      part.items.set(0, wrong);
      draft.forget("reviewLitigation");
    }
  },
  /** Wordings of labels that were seen in published reports. */
  WORDING {
    @Override
    void apply(Draft draft, Random random) {
      for (Sheet sheet : draft.sheets()) {
        sheet.labels().forEach(cell -> cell.text = Slips.wording(cell.text, random));
      }
    }
  },
  /** A character of a label wrong, missing or twice. */
  TYPOS {
    @Override
    void apply(Draft draft, Random random) {
      for (Sheet sheet : draft.sheets()) {
        sheet
            .labels()
            .filter(cell -> cell.text.length() > 5 && random.nextInt(4) == 0)
            .forEach(cell -> cell.text = Slips.typo(cell.text, random));
      }
    }
  },
  TRADITIONAL {
    @Override
    void apply(Draft draft, Random random) {
      draft.rewrite(Slips::traditional, Slips::traditional);
    }
  },
  PINYIN {
    @Override
    void apply(Draft draft, Random random) {
      draft.rewrite(Slips::pinyin, text -> text);
    }
  },
  NARROW_SIGNS {
    @Override
    void apply(Draft draft, Random random) {
      draft.rewrite(Slips::narrow, Slips::narrow);
    }
  },
  BLANKS_IN_LABELS {
    @Override
    void apply(Draft draft, Random random) {
      for (Sheet sheet : draft.sheets()) {
        sheet
            .labels()
            .filter(cell -> cell.text.length() > 1 && random.nextInt(3) == 0)
            .forEach(cell -> cell.text = Slips.blank(cell.text, random));
      }
    }
  },
  OTHER_NUMBER_STYLE {
    @Override
    void apply(Draft draft, Random random) {
      for (Sheet sheet : draft.sheets()) {
        sheet.labels().forEach(cell -> cell.text = cell.text.replaceFirst("^(\\d)\\.", "$1、"));
      }
    }
  },
  NUMBERS_OF_LABELS_LOST {
    @Override
    void apply(Draft draft, Random random) {
      for (Sheet sheet : draft.sheets()) {
        sheet.labels().forEach(cell -> cell.text = cell.text.replaceFirst("^\\d\\.", ""));
      }
    }
  },
  NOTES_IN_LABELS {
    @Override
    void apply(Draft draft, Random random) {
      for (Sheet sheet : draft.sheets()) {
        sheet
            .labels()
            .filter(cell -> cell.role == Role.ROW && random.nextInt(4) == 0)
            .forEach(cell -> cell.text += "（请按实际情况填写，没有的填0）");
      }
    }
  },
  YEAR_IN_LABELS {
    @Override
    void apply(Draft draft, Random random) {
      for (Sheet sheet : draft.sheets()) {
        sheet.labels().forEach(cell -> cell.text = cell.text.replaceFirst("本年(?!度)", "2023年"));
      }
    }
  },
  FIGURES_BLANK {
    @Override
    void apply(Draft draft, Random random) {
      for (Sheet sheet : draft.sheets()) {
        for (Cell cell : sheet.figures()) {
          if (random.nextInt(12) == 0) {
            cell.text = "";
            draft.forget(cell.path);
          }
        }
      }
    }
  },
  COLUMNS_BLANK {
    @Override
    void apply(Draft draft, Random random) {
      for (Sheet sheet : draft.sheets()) {
        for (Cell cell : sheet.figures()) {
          if (sheet.key.equals("applications")
              && !cell.path.endsWith("naturalPerson")
              && !cell.path.endsWith("total")) {
            cell.text = "";
            draft.forget(cell.path);
          }
        }
      }
    }
  },
  TABLE_NOT_FILLED_IN {
    @Override
    void apply(Draft draft, Random random) {
      Sheet sheet = Slips.pick(draft.sheets(), random);
      for (Cell cell : sheet.figures()) {
        cell.text = "";
        draft.forget(cell.path);
      }
    }
  },
  UNITS {
    @Override
    void apply(Draft draft, Random random) {
      for (Sheet sheet : draft.sheets()) {
        for (Cell cell : sheet.figures()) {
          if (random.nextInt(10) == 0) {
            cell.text = Slips.pick(List.of("2.46万件", "12件", "/", "184719元", "约300", "无"), random);
            draft.figures.put(cell.path, new Figure.Text(cell.text));
          }
        }
      }
    }
  },
  PRINTED_NUMBERS {
    @Override
    void apply(Draft draft, Random random) {
      for (Sheet sheet : draft.sheets()) {
        for (Cell cell : sheet.figures()) {
          if (random.nextInt(10) == 0) {
            cell.text = Slips.pick(List.of("1,234", "１２３４", "+1234"), random);
            draft.figures.put(cell.path, Figure.of(1234));
          }
        }
      }
    }
  },
  SIGNS_IN_HEADS {
    @Override
    void apply(Draft draft, Random random) {
      Map<String, Integer> signs = Map.of("本年增", 1, "本年减", -1);
      for (Sheet sheet : draft.sheets()) {
        int sign = 1;
        for (Cell cell : sheet.cells().toList()) {
          if (cell.text.replace(" ", "").equals("本年增/减")) {
            cell.text = random.nextBoolean() ? "本年增" : "本年减";
            sign = signs.get(cell.text);
          } else if (cell.isFigure() && cell.path.endsWith(".change")) {
            BigDecimal value = new BigDecimal(cell.text).abs();
            cell.text = value.toPlainString();
            BigDecimal signed = sign < 0 ? value.negate() : value;
            draft.figures.put(cell.path, new Figure.Numeric(signed));
          }
        }
      }
    }
  },
  ROW_MISSING {
    @Override
    void apply(Draft draft, Random random) {
      for (Sheet sheet : draft.sheets()) {
        int row = sheet.plainRow(random);
        if (row >= 0) {
          sheet.remove(row).stream().filter(Cell::isFigure).forEach(c -> draft.forget(c.path));
        }
      }
    }
  },
  ROW_TOO_MANY {
    @Override
    void apply(Draft draft, Random random) {
      for (Sheet sheet : draft.sheets()) {
        int row = sheet.plainRow(random);
        if (row >= 0) {
          List<Cell> extra = new ArrayList<>();
          for (Cell cell : sheet.rows.get(row)) {
            String text = cell.isFigure() ? "70" + random.nextInt(9) : "其他主动公开文件";
            extra.add(new Cell(text, 1, cell.colspan, null, null));
          }
          sheet.insert(row + 1, extra);
        }
      }
    }
  },
  FIGURE_MISSING {
    @Override
    void apply(Draft draft, Random random) {
      for (Sheet sheet : draft.sheets()) {
        Cell cell = Slips.pick(sheet.figures(), random);
        List<Cell> row =
            sheet.rows.stream().filter(r -> r.contains(cell)).findFirst().orElseThrow();
        row.stream().filter(Cell::isFigure).forEach(each -> draft.forget(each.path));
        row.remove(cell);
      }
    }
  },
  FIGURE_TOO_MANY {
    @Override
    void apply(Draft draft, Random random) {
      Sheet sheet = Slips.pick(draft.sheets(), random);
      int row = sheet.plainRow(random);
      if (row >= 0) {
        sheet.rows.get(row).add(new Cell("777", 1, 1, null, null));
      }
    }
  },
  COLUMN_MISSING {
    @Override
    void apply(Draft draft, Random random) {
      for (Sheet sheet : draft.part("reviewLitigation").sheets().toList()) {
        List<Cell> heads = sheet.labels(Role.COLUMN);
        int at = random.nextInt(heads.size());
        Cell figure = sheet.figures().get(at);
        Cell head = heads.get(at);
        sheet.rows.forEach(row -> row.removeIf(cell -> cell == figure || cell == head));
        draft.forget(figure.path);
      }
    }
  },
  COLUMN_TOO_MANY {
    @Override
    void apply(Draft draft, Random random) {
      Sheet sheet = draft.part("activeDisclosure").sheets().findFirst().orElseThrow();
      List<Cell> fees =
          sheet.rows.stream()
              .filter(row -> row.stream().anyMatch(cell -> cell.isIn("activeDisclosure.fees.")))
              .findFirst()
              .orElseThrow();
      List<Cell> head = sheet.rows.get(sheet.rows.indexOf(fees) - 1);
      if (fees.size() > 2) {
        head.add(new Cell("处理决定数量", 1, 1, null, null));
        fees.add(new Cell("296", 1, 1, null, null));
      }
    }
  },
  HEADS_CUT {
    @Override
    void apply(Draft draft, Random random) {
      for (Cell cell :
          draft.part("activeDisclosure").sheets().findFirst().orElseThrow().labels(Role.COLUMN)) {
        cell.text = cell.text.replaceFirst("^(本年新|上一年|采购总).+", "$1");
      }
    }
  },
  HEADS_NOT_SPANNED {
    @Override
    void apply(Draft draft, Random random) {
      for (Sheet sheet : draft.sheets()) {
        Slips.unspan(sheet, cell -> cell.role == Role.COLUMN || cell.role == Role.COLUMN_GROUP);
      }
    }
  },
  NOTHING_SPANNED {
    @Override
    void apply(Draft draft, Random random) {
      draft.sheets().forEach(sheet -> Slips.unspan(sheet, cell -> cell.role != null));
    }
  },
  LABELS_REPEATED_ON_EVERY_ROW {
    @Override
    void apply(Draft draft, Random random) {
      draft.sheets().forEach(Slips::repeatDown);
    }
  },
  SLIVER_COLUMNS {
    @Override
    void apply(Draft draft, Random random) {
      draft.sheets().forEach(sheet -> Slips.sliver(sheet, random));
    }
  },
  BANNERS_LOST {
    @Override
    void apply(Draft draft, Random random) {
      for (Sheet sheet : draft.sheets()) {
        for (Cell cell : sheet.labels(Role.BANNER)) {
          if (random.nextInt(3) == 0) {
            sheet.rows.removeIf(row -> row.contains(cell));
          }
        }
      }
    }
  },
  HEADS_LOST {
    @Override
    void apply(Draft draft, Random random) {
      Set<Role> heads = Set.of(Role.COLUMN, Role.COLUMN_GROUP, Role.CORNER);
      Part part = draft.part(random.nextBoolean() ? "activeDisclosure" : "applications");
      for (Sheet sheet : part.sheets().toList()) {
        sheet.rows.removeIf(row -> row.stream().allMatch(cell -> heads.contains(cell.role)));
      }
    }
  },
  TITLE_ROW_IN_TABLE {
    @Override
    void apply(Draft draft, Random random) {
      for (Part part : draft.parts) {
        for (Sheet sheet : part.sheets().toList()) {
          String title = "2023年" + part.title.get(0).substring(2) + "统计表";
          draft.captions.add(title);
          sheet.insert(0, List.of(new Cell(title, 1, sheet.width(), null, null)));
        }
      }
    }
  },
  TABLES_LOST {
    @Override
    void apply(Draft draft, Random random) {
      draft.parts.forEach(part -> part.items.removeIf(Sheet.class::isInstance));
      draft.figures.clear();
    }
  },
  SECTION_MISSING {
    @Override
    void apply(Draft draft, Random random) {
      Part part = Slips.pick(draft.parts, random);
      draft.parts.remove(part);
      draft.prose.remove(part.proseKey);
      part.sheets().flatMap(Sheet::cells).filter(Cell::isFigure).forEach(c -> draft.forget(c.path));
    }
  },
  SECTION_TITLE_MISSING {
    @Override
    void apply(Draft draft, Random random) {
      Slips.pick(draft.parts.subList(1, draft.parts.size()), random).title = List.of();
      draft.sectionsKnown = false;
    }
  },
  TITLE_WORDING {
    @Override
    void apply(Draft draft, Random random) {
      draft.parts.forEach(part -> part.title = List.of(Slips.title(part.key, random)));
    }
  },
  TITLE_TYPOS {
    @Override
    void apply(Draft draft, Random random) {
      Part part = Slips.pick(draft.parts.subList(1, draft.parts.size()), random);
      String title = part.title.get(0);
      part.title = List.of(title.substring(0, 2) + Slips.typo(title.substring(2), random));
    }
  },
  TITLE_NUMBERS_LOST {
    @Override
    void apply(Draft draft, Random random) {
      draft.parts.forEach(part -> part.title = List.of(part.title.get(0).substring(2)));
    }
  },
  TITLE_NUMBERS_REPEATED {
    @Override
    void apply(Draft draft, Random random) {
      draft.parts.forEach(part -> part.title = List.of("1、" + part.title.get(0).substring(2)));
      draft.addProse(draft.parts.get(0), 0, "1、 主动公开工作。本年主动公开信息41条。", "1、 平台建设。维护网站一个。");
    }
  },
  TITLE_SPLIT {
    @Override
    void apply(Draft draft, Random random) {
      for (Part part : draft.parts) {
        String title = part.title.get(0);
        int at = 1 + random.nextInt(title.length() - 2);
        part.title = List.of(title.substring(0, at), title.substring(at));
      }
    }
  },
  SUBHEADINGS_LIKE_TITLES {
    @Override
    void apply(Draft draft, Random random) {
      draft.addProse(
          draft.parts.get(0),
          0,
          "一、加强组织领导",
          "调整领导小组一次。",
          "二、主动公开政府信息",
          "（三）收到和处理政府信息公开申请情况",
          "全年收到申请见下表。");
    }
  },
  PROSE_BESIDE_TABLES {
    @Override
    void apply(Draft draft, Random random) {
      for (Part part : draft.parts.subList(1, 4)) {
        draft.addProse(part, 0, "本年度有关情况以" + part.key.length() + "项数据说明如下。");
        draft.addProse(
            part, part.items.size(), "以上数据的统计口径与上一年度相同，其中" + part.key.length() + "项经过复核。");
      }
    }
  },
  METADATA_TABLE {
    @Override
    void apply(Draft draft, Random random) {
      draft.head.add(0, Slips.metadata());
    }
  },
  CHROME_LINES {
    @Override
    void apply(Draft draft, Random random) {
      List<String> lines =
          List.of(
              "发布日期:2024-01-16 09:30",
              "浏览次数:",
              "字体:[ 大 中 小 ]",
              "【打印】【关闭】",
              "来源：云溪县教育局 浏览次数： 77次",
              "点击收听年报语音朗读");
      lines.forEach(line -> draft.head.add(1, new Text(line)));
      draft.last().items.addAll(List.of(new Text("返回顶部"), new Text("扫一扫在手机打开当前页")));
    }
  },
  TITLE_TWICE {
    @Override
    void apply(Draft draft, Random random) {
      draft.head.add(0, new Text(draft.titles().get(0).text, Style.TITLE));
    }
  },
  TITLE_WRAPPED {
    @Override
    void apply(Draft draft, Random random) {
      Text whole = draft.titles().get(0);
      String title = whole.text;
      int at = random.nextBoolean() ? title.indexOf("2023") : title.indexOf("公开") + 2;
      whole.text = title.substring(0, at);
      draft.head.add(draft.head.indexOf(whole) + 1, new Text(title.substring(at), Style.TITLE));
    }
  },
  SIGNED {
    @Override
    void apply(Draft draft, Random random) {
      draft.last().items.add(new Text("云溪县教育局", Style.SIGNATURE));
      draft.last().items.add(new Text("2024年1月16日", Style.SIGNATURE));
    }
  };

  abstract void apply(Draft draft, Random random);
}
