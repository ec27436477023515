package io.github.nianbao.layout;

import io.github.nianbao.document.Table;
import io.github.nianbao.document.Table.Cell;
import io.github.nianbao.document.Table.Row;
import io.github.nianbao.document.Table.RowGroup;
import io.github.nianbao.document.Table.RowKind;
import io.github.nianbao.document.Table.Scope;
import io.github.nianbao.document.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/** The three tables of the form of 2021, built by hand. */
public final class SampleTables {
  private static final String[][] RESULTS = {
    {"（一）予以公开", "1"},
    {"（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "1"},
    {
      "（三）不予公开",
      "1.属于国家秘密",
      "2.其他法律行政法规禁止公开",
      "3.危及“三安全一稳定”",
      "4.保护第三方合法权益",
      "5.属于三类内部事务信息",
      "6.属于四类过程性信息",
      "7.属于行政执法案卷",
      "8.属于行政查询事项"
    },
    {"（四）无法提供", "1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确"},
    {"（五）不予处理", "1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请", "5.要求行政机关确认或重新出具已获取信息"},
    {
      "（六）其他处理",
      "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      "3.其他"
    },
    {"（七）总计", "1"},
  };

  private SampleTables() {}

  public static Cell cell(String style, Scope scope, int rows, int columns, String text) {
    return new Cell(scope, rows, columns, Text.of(style, text, null));
  }

  public static Cell figure(String text) {
    return new Cell(Scope.NONE, 1, 1, Text.of("figure", text, "figure"));
  }

  public static Cell figure(int columns, String text) {
    return new Cell(Scope.NONE, 1, columns, Text.of("figure", text, "figure"));
  }

  public static Cell head(String text) {
    return cell("tableHead", Scope.COL, 1, 1, text);
  }

  public static Row banner(int columns, String text) {
    return new Row(RowKind.BANNER, List.of(cell("banner", Scope.COLGROUP, 1, columns, text)));
  }

  public static Row body(Cell... cells) {
    return new Row(RowKind.BODY, List.of(cells));
  }

  public static Table activeDisclosure() {
    List<RowGroup> groups = new ArrayList<>();
    groups.add(
        new RowGroup(
            false,
            List.of(
                banner(4, "第二十条第（一）项"),
                new Row(
                    RowKind.HEAD,
                    List.of(head("信息内容"), head("本年制发件数"), head("本年废止件数"), head("现行有效件数"))),
                body(label("规章"), figure("0"), figure("0"), figure("12")),
                body(label("行政规范性文件"), figure("35"), figure("7"), figure("3985758")))));
    for (String item : new String[] {"五", "六"}) {
      groups.add(
          new RowGroup(
              false,
              List.of(
                  banner(4, "第二十条第（" + item + "）项"),
                  new Row(
                      RowKind.HEAD,
                      List.of(head("信息内容"), cell("tableHead", Scope.COL, 1, 3, "本年处理决定数量"))),
                  body(label("行政许可"), figure(3, "24187")),
                  body(label("行政处罚"), figure(3, "2.46万件")))));
    }
    return new Table("activeDisclosure", "主动公开政府信息情况", List.of(39.0, 39.0, 39.0, 39.0), groups);
  }

  private static Cell label(String text) {
    return cell("rowLabel", Scope.ROW, 1, 1, text);
  }

  public static Table applications(IntFunction<String> figures) {
    List<Row> rows = new ArrayList<>();
    int[] number = {1};
    rows.add(line(figures, number, cell("rowLabel", Scope.ROW, 1, 3, "一、本年新收政府信息公开申请数量")));
    rows.add(line(figures, number, cell("rowLabel", Scope.ROW, 1, 3, "二、上年结转政府信息公开申请数量")));
    int height = 0;
    for (String[] group : RESULTS) {
      height += group.length - 1;
    }
    boolean first = true;
    for (String[] group : RESULTS) {
      for (int i = 1; i < group.length; i++) {
        List<Cell> labels = new ArrayList<>();
        if (first) {
          labels.add(cell("groupLabel", Scope.ROWGROUP, height, 1, "三、本年度办理结果"));
          first = false;
        }
        if (group.length == 2) {
          labels.add(cell("rowLabel", Scope.ROW, 1, 2, group[0]));
        } else {
          if (i == 1) {
            labels.add(cell("groupLabel", Scope.ROWGROUP, group.length - 1, 1, group[0]));
          }
          labels.add(label(group[i]));
        }
        rows.add(line(figures, number, labels.toArray(new Cell[0])));
      }
    }
    rows.add(line(figures, number, cell("rowLabel", Scope.ROW, 1, 3, "四、结转下年度继续办理")));
    List<Double> widths = new ArrayList<>(List.of(12.0, 15.0, 52.7));
    widths.addAll(Collections.nCopies(7, 10.9));
    return new Table(
        "applications",
        "收到和处理政府信息公开申请情况",
        widths,
        List.of(applicationsHead(), new RowGroup(false, rows)));
  }

  private static Row line(IntFunction<String> figures, int[] number, Cell... labels) {
    List<Cell> cells = new ArrayList<>(List.of(labels));
    for (int i = 0; i < 7; i++) {
      cells.add(figure(figures.apply(number[0]++)));
    }
    return new Row(RowKind.BODY, cells);
  }

  private static RowGroup applicationsHead() {
    Row top =
        new Row(
            RowKind.HEAD,
            List.of(
                cell("corner", Scope.NONE, 3, 3, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"),
                cell("tableHead", Scope.COLGROUP, 1, 7, "申请人情况")));
    Row middle =
        new Row(
            RowKind.HEAD,
            List.of(
                cell("tableHead", Scope.COL, 2, 1, "自然人"),
                cell("tableHead", Scope.COLGROUP, 1, 5, "法人或其他组织"),
                cell("tableHead", Scope.COL, 2, 1, "总计")));
    Row bottom =
        new Row(
            RowKind.HEAD,
            List.of(head("商业企业"), head("科研机构"), head("社会公益组织"), head("法律服务机构"), head("其他")));
    return new RowGroup(true, List.of(top, middle, bottom));
  }

  public static Table reviewLitigation() {
    List<Cell> middle = new ArrayList<>();
    List<Cell> bottom = new ArrayList<>();
    String[] leaves = {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};
    for (String leaf : leaves) {
      middle.add(cell("tableHead", Scope.COL, 2, 1, leaf));
    }
    middle.add(cell("tableHead", Scope.COLGROUP, 1, 5, "未经复议直接起诉"));
    middle.add(cell("tableHead", Scope.COLGROUP, 1, 5, "复议后起诉"));
    for (int i = 0; i < 2; i++) {
      for (String leaf : leaves) {
        bottom.add(head(leaf));
      }
    }
    Row top =
        new Row(
            RowKind.HEAD,
            List.of(
                cell("tableHead", Scope.COLGROUP, 1, 5, "行政复议"),
                cell("tableHead", Scope.COLGROUP, 1, 10, "行政诉讼")));
    List<Cell> figures = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      figures.add(figure(Integer.toString(i * 7)));
    }
    return new Table(
        "reviewLitigation",
        "政府信息公开行政复议、行政诉讼情况",
        Collections.nCopies(15, 10.4),
        List.of(
            new RowGroup(
                true, List.of(top, new Row(RowKind.HEAD, middle), new Row(RowKind.HEAD, bottom))),
            new RowGroup(false, List.of(new Row(RowKind.BODY, figures)))));
  }
}
