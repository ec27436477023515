package io.github.nianbao.check;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.Forms;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.FormChoice;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Front.Issuer;
import io.github.nianbao.report.Front.Period;
import io.github.nianbao.report.Front.ProcessingFee;
import io.github.nianbao.report.Front.Signing;
import io.github.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report that is right in every respect, to be spoilt in one. */
final class TestReport {
  static final String OVERVIEW = "2023年，云溪县坚持主动公开，规范依申请公开，加强政府信息管理和平台建设，落实监督保障。";

  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, List<String>> prose = new HashMap<>();
  private final Map<String, String> tableForms = new HashMap<>();
  private final String form;
  private @Nullable Integer year = 2023;
  private @Nullable Issuer issuer = new Issuer("云溪县人民政府", null, null, null);
  private @Nullable String title = "云溪县人民政府2023年政府信息公开工作年度报告";
  private @Nullable String published = "2024-03-20";
  private @Nullable Period period = new Period("2023-01-01", "2023-12-31");
  private @Nullable Signing signature = new Signing("云溪县人民政府办公室", "2024年1月15日");
  private @Nullable ProcessingFee fee;

  private TestReport(String form) {
    this.form = form;
  }

  /** A right report of 2023 on the 2021 form, with some figures that are not 0. */
  static TestReport right() {
    TestReport report = new TestReport("2021").zeros().proseOf("2023");
    report.row("newReceived", 10, 2).row("carriedOver", 1, 0);
    report.row("results.granted", 6, 2).row("results.unableToProvide.notHeld", 4, 0);
    report.row("results.total", 10, 2).row("carriedForward", 1, 0);
    report.with("reviewLitigation.review.upheld", 3).with("reviewLitigation.review.total", 3);
    report.with("activeDisclosure.normativeDocuments.issuedThisYear", 3);
    report.with("activeDisclosure.normativeDocuments.inForce", 8);
    return report;
  }

  /** A right report of 2020 on the 2019 form. */
  static TestReport right2019() {
    TestReport report = new TestReport("2019").zeros().proseOf("2020").year(2020);
    report.period("2020-01-01", "2020-12-31").published("2021-03-20");
    return report.title("云溪县人民政府2020年政府信息公开工作年度报告");
  }

  /** The report of the year before {@link #right}. */
  static TestReport rightOf2022() {
    TestReport report = new TestReport("2021").zeros().proseOf("2022").year(2022);
    report.row("newReceived", 1, 0).row("carriedForward", 1, 0);
    report.period("2022-01-01", "2022-12-31").published("2023-03-20");
    report.title("云溪县人民政府2022年政府信息公开工作年度报告");
    return report.with("activeDisclosure.normativeDocuments.inForce", 5);
  }

  private TestReport zeros() {
    Form definition = Forms.builtIn().find(form).orElseThrow();
    for (FormTable table : definition.tables()) {
      table.fields().keySet().forEach(path -> figures.put(path, Figure.of(0)));
    }
    return this;
  }

  private TestReport proseOf(String year) {
    prose("introduction", "根据条例编制，统计期限自" + year + "年1月1日起至12月31日止。");
    prose("overview", OVERVIEW.replace("2023", year));
    prose("problems", "一是部分栏目更新不够及时；二是业务培训需要加强。");
    return prose("otherMatters", "本年度未收取信息处理费。");
  }

  /** A row of table three: natural persons, one enterprise column, and their total. */
  TestReport row(String row, long persons, long enterprises) {
    String path = "applications." + row + ".";
    with(path + "naturalPerson", persons).with(path + "commercialEnterprise", enterprises);
    return with(path + "total", persons + enterprises);
  }

  /** A whole row of table three. */
  TestReport cells(String row, long... values) {
    List<String> columns =
        List.of(
            "naturalPerson",
            "commercialEnterprise",
            "researchInstitution",
            "publicWelfareOrganization",
            "legalServiceInstitution",
            "otherOrganization",
            "total");
    for (int i = 0; i < columns.size(); i++) {
      with("applications." + row + "." + columns.get(i), values[i]);
    }
    return this;
  }

  TestReport with(String path, long value) {
    return with(path, Figure.of(value));
  }

  TestReport with(String path, String decimal) {
    return with(path, new Figure.Numeric(new BigDecimal(decimal)));
  }

  TestReport text(String path, String printed) {
    return with(path, new Figure.Text(printed));
  }

  TestReport blank(String path) {
    return with(path, Figure.BLANK);
  }

  TestReport with(String path, Figure figure) {
    figures.put(path, figure);
    return this;
  }

  TestReport withoutTable(String table) {
    figures.keySet().removeIf(path -> path.startsWith(table + "."));
    return this;
  }

  TestReport tableForm(String table, String id) {
    tableForms.put(table, id);
    withoutTable(table);
    FormTable other = Forms.builtIn().find(id).flatMap(f -> f.table(table)).orElseThrow();
    other.fields().keySet().forEach(path -> figures.put(path, Figure.of(0)));
    return this;
  }

  TestReport prose(String key, String... paragraphs) {
    prose.put(key, List.of(paragraphs));
    return this;
  }

  TestReport year(@Nullable Integer value) {
    year = value;
    return this;
  }

  TestReport issuer(String name) {
    issuer = new Issuer(name, null, null, null);
    title = name + year + "年政府信息公开工作年度报告";
    signature = null;
    return this;
  }

  TestReport level(String level) {
    issuer = new Issuer("云溪开发区", null, null, level);
    title = "云溪开发区" + year + "年政府信息公开工作年度报告";
    signature = null;
    return this;
  }

  TestReport noIssuer() {
    issuer = null;
    return this;
  }

  TestReport title(@Nullable String value) {
    title = value;
    return this;
  }

  TestReport published(@Nullable String value) {
    published = value;
    return this;
  }

  TestReport period(@Nullable String from, @Nullable String to) {
    period = from == null && to == null ? null : new Period(from, to);
    return this;
  }

  TestReport signed(@Nullable String by, @Nullable String date) {
    signature = new Signing(by, date);
    return this;
  }

  TestReport processingFee(long yuan) {
    fee = new ProcessingFee(Figure.of(yuan), Figure.BLANK);
    return this;
  }

  Report build() {
    Front front =
        new Front(year, issuer, title, published, null, null, period, null, signature, fee);
    FormChoice choice = new FormChoice(form, tableForms);
    return new Report(choice, front, prose, figures, List.of(), Map.of(), List.of());
  }
}
