package io.github.nianbao.write.docx;

import io.github.nianbao.document.Table;
import io.github.nianbao.document.Table.Cell;
import io.github.nianbao.document.Table.Row;
import io.github.nianbao.document.Table.RowGroup;
import io.github.nianbao.document.Table.RowKind;
import io.github.nianbao.document.Table.Scope;
import io.github.nianbao.document.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The three tables of the form of 2021, filled with large figures. */
final class SampleTables {
  private static final List<String> COLUMNS = List.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
  private static final List<String> REFUSED =
      List.of(
          "1.属于国家秘密",
          "2.其他法律行政法规禁止公开",
          "3.危及“三安全一稳定”",
          "4.保护第三方合法权益",
          "5.属于三类内部事务信息",
          "6.属于四类过程性信息",
          "7.属于行政执法案卷",
          "8.属于行政查询事项");
  private static final List<String> NOT_AVAILABLE =
      List.of("1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确");
  private static final List<String> NOT_HANDLED =
      List.of("1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请", "5.要求行政机关确认或重新出具已获取信息");
  private static final List<String> OTHER =
      List.of("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "3.其他");

  private SampleTables() {}

  /** Section two: banners, no head; one figure of seven digits. */
  static Table activeDisclosure() {
    List<RowGroup> groups =
        List.of(
            body(
                banner("第二十条第（一）项"),
                head(1, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数"),
                row(label("规章", 1, 1), figure(1, 0), figure(1, 0), figure(1, 0)),
                row(label("行政规范性文件", 1, 1), figure(1, 23), figure(1, 4), figure(1, 3985758))),
            body(
                banner("第二十条第（五）项"),
                head(3, "信息内容", "本年处理决定数量"),
                row(label("行政许可", 1, 1), figure(3, 136208))),
            body(
                banner("第二十条第（六）项"),
                head(3, "信息内容", "本年处理决定数量"),
                row(label("行政处罚", 1, 1), figure(3, 5120)),
                row(label("行政强制", 1, 1), figure(3, 77))),
            body(
                banner("第二十条第（八）项"),
                head(3, "信息内容", "本年收费金额（单位：万元）"),
                row(
                    label("行政事业性收费", 1, 1),
                    new Cell(Scope.NONE, 1, 3, Samples.text("figure", "96171.6")))));
    return new Table("activeDisclosure", "主动公开政府信息情况", List.of(39., 39., 39., 39.), groups);
  }

  /** Section three: a head of three rows, labels over three columns, 175 figures of five digits. */
  static Table applications() {
    List<Row> rows = new ArrayList<>();
    rows.add(figures(0, label("一、本年新收政府信息公开申请数量", 1, 3)));
    rows.add(figures(1, label("二、上年结转政府信息公开申请数量", 1, 3)));
    rows.add(figures(2, group("三、本年度办理结果", 22), label("（一）予以公开", 1, 2)));
    rows.add(figures(3, label("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", 1, 2)));
    details(rows, "（三）不予公开", REFUSED);
    details(rows, "（四）无法提供", NOT_AVAILABLE);
    details(rows, "（五）不予处理", NOT_HANDLED);
    details(rows, "（六）其他处理", OTHER);
    rows.add(figures(rows.size(), label("（七）总计", 1, 2)));
    rows.add(figures(rows.size(), label("四、结转下年度继续办理", 1, 3)));
    RowGroup head =
        new RowGroup(
            true,
            List.of(
                new Row(
                    RowKind.HEAD,
                    List.of(
                        cell("corner", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3),
                        cell("tableHead", "申请人情况", 1, 7))),
                new Row(
                    RowKind.HEAD,
                    List.of(
                        cell("tableHead", "自然人", 2, 1),
                        cell("tableHead", "法人或其他组织", 1, 5),
                        cell("tableHead", "总计", 2, 1))),
                new Row(
                    RowKind.HEAD,
                    COLUMNS.stream().map(name -> cell("tableHead", name, 1, 1)).toList())));
    List<Double> widths = new ArrayList<>(List.of(12., 15., 52.5));
    widths.addAll(Collections.nCopies(7, 10.9));
    return new Table(
        "applications", "收到和处理政府信息公开申请情况", widths, List.of(head, new RowGroup(false, rows)));
  }

  /** Section four: fifteen columns. */
  static Table reviewLitigation() {
    List<Cell> second = new ArrayList<>();
    List<Cell> third = new ArrayList<>();
    for (String name : List.of("结果\n维持", "结果\n纠正", "其他\n结果", "尚未\n审结", "总计")) {
      second.add(cell("tableHead", name, 2, 1));
      third.add(cell("tableHead", name, 1, 1));
    }
    second.add(cell("tableHead", "未经复议直接起诉", 1, 5));
    second.add(cell("tableHead", "复议后起诉", 1, 5));
    third.addAll(List.copyOf(third));
    Row first =
        new Row(
            RowKind.HEAD,
            List.of(cell("tableHead", "行政复议", 1, 5), cell("tableHead", "行政诉讼", 1, 10)));
    List<Cell> figures = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      figures.add(figure(1, i * 7L));
    }
    return new Table(
        "reviewLitigation",
        "政府信息公开行政复议、行政诉讼情况",
        Collections.nCopies(15, 10.4),
        List.of(
            new RowGroup(
                true, List.of(first, new Row(RowKind.HEAD, second), new Row(RowKind.HEAD, third))),
            new RowGroup(false, List.of(new Row(RowKind.BODY, figures)))));
  }

  private static void details(List<Row> rows, String group, List<String> labels) {
    for (String label : labels) {
      Cell detail = label(label, 1, 1);
      rows.add(
          label.equals(labels.get(0))
              ? figures(rows.size(), group(group, labels.size()), detail)
              : figures(rows.size(), detail));
    }
  }

  private static Row figures(int row, Cell... labels) {
    List<Cell> cells = new ArrayList<>(List.of(labels));
    for (int i = 0; i < 7; i++) {
      cells.add(figure(1, 10000 + 7L * row + i));
    }
    return new Row(RowKind.BODY, cells);
  }

  private static RowGroup body(Row... rows) {
    return new RowGroup(false, List.of(rows));
  }

  private static Row banner(String text) {
    return new Row(
        RowKind.BANNER, List.of(new Cell(Scope.COLGROUP, 1, 4, Samples.text("banner", text))));
  }

  private static Row head(int span, String... texts) {
    List<Cell> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(cell("tableHead", text, 1, cells.isEmpty() ? 1 : span));
    }
    return new Row(RowKind.HEAD, cells);
  }

  private static Row row(Cell... cells) {
    return new Row(RowKind.BODY, Arrays.asList(cells));
  }

  private static Cell cell(String style, String text, int rowspan, int colspan) {
    return new Cell(Scope.COL, rowspan, colspan, Samples.text(style, text));
  }

  private static Cell label(String text, int rowspan, int colspan) {
    return new Cell(Scope.ROW, rowspan, colspan, Samples.text("rowLabel", text));
  }

  private static Cell group(String text, int rowspan) {
    return new Cell(Scope.ROWGROUP, rowspan, 1, Samples.text("groupLabel", text));
  }

  private static Cell figure(int colspan, long value) {
    return new Cell(
        Scope.NONE, 1, colspan, Text.of("figure", Long.toString(value), "figure" + value));
  }
}
