package io.github.nianbao.layout;

import io.github.nianbao.document.Attachment;
import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Metadata;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Run;
import io.github.nianbao.document.Signature;
import io.github.nianbao.document.Text;
import io.github.nianbao.form.StyleFile;
import io.github.nianbao.style.Style;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Documents of invented bodies, built by hand. */
public final class Samples {
  /** The style that comes with the toolkit. */
  public static final Style STYLE = StyleFile.builtIn();

  public static final String SENTENCE =
      "云溪县认真落实政务公开工作要求，围绕群众关心的事项及时发布信息，全年公开各类信息1286条，"
          + "其中规范性文件12件；办理依申请公开37件，按时答复率100%，没有发生因公开引起的行政复议。";

  private Samples() {}

  public static Document document(List<Block> blocks) {
    Attachment data =
        new Attachment(
            "report.json",
            "application/json",
            "https://nianbao.github.io/schema/2021",
            "{\"year\":2024}\n");
    return new Document(metadata("云溪县2024年政府信息公开工作年度报告"), STYLE, blocks, data);
  }

  public static Metadata metadata(String title) {
    return new Metadata(
        title,
        "云溪县人民政府",
        "政府信息公开工作年度报告",
        "zh-CN",
        "Nianbao test",
        OffsetDateTime.parse("2025-01-17T08:00:00+08:00"));
  }

  public static Heading title(String text) {
    return new Heading(1, Text.of("title", text, "title"));
  }

  public static Heading section(String text) {
    return new Heading(2, Text.of("heading", text, null));
  }

  public static Heading subHeading(String text) {
    return new Heading(3, Text.of("subHeading", text, null));
  }

  public static Heading subSubHeading(String text) {
    return new Heading(4, Text.of("subSubHeading", text, null));
  }

  public static Paragraph body(String text) {
    return new Paragraph(Text.of("body", text, "overview[0]"));
  }

  public static Paragraph lead(String lead, String text) {
    return new Paragraph(
        new Text("body", List.of(new Run(lead, "subHeading"), new Run(text, null)), "overview[1]"));
  }

  public static Signature signature(String issuer, String date) {
    return new Signature(
        Text.of("signature", issuer, "signature.issuer"), Text.of("date", date, "signature.date"));
  }

  /** A whole report with everything that reports have. */
  public static Document report() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(title("云溪县人民政府\n2024年政府信息公开工作年度报告"));
    blocks.add(
        body(
            "根据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。报告中所列数据的统计期限从2024年1月1日起至2024年12月31日止。"
                + "报告的电子版可从“云溪县人民政府门户网站”（https://www.yunxi-example.gov.cn/zwgk/zfxxgkndbg/2024/index.html）下载。"
                + "如对报告有疑问，请与云溪县政府办公室联系（地址：青禾镇中山路1号，邮编：000000，电话：0000-1234567）。"));
    blocks.add(section("一、总体情况"));
    blocks.add(body(SENTENCE.repeat(2)));
    blocks.add(lead("（一）主动公开情况。", SENTENCE));
    blocks.add(subHeading("（二）依申请公开情况"));
    blocks.add(body(SENTENCE.repeat(3)));
    blocks.add(body("要求做到——“应公开、尽公开”……地名如䶮街、㙍村、𬭚坪、堎上、垚口、旯旮等均能正确显示。"));
    blocks.add(section("二、主动公开政府信息情况"));
    blocks.add(SampleTables.activeDisclosure());
    blocks.add(section("三、收到和处理政府信息公开申请情况"));
    blocks.add(SampleTables.applications(n -> Integer.toString(n)));
    blocks.add(section("四、政府信息公开行政复议、行政诉讼情况"));
    blocks.add(SampleTables.reviewLitigation());
    blocks.add(section("五、存在的主要问题及改进情况"));
    blocks.add(body(SENTENCE.repeat(2)));
    blocks.add(section("六、其他需要报告的事项"));
    blocks.add(body("本年度没有收取信息处理费，无其他需要报告的事项。"));
    blocks.add(signature("云溪县人民政府办公室", "2025年1月17日"));
    return document(blocks);
  }

  /** A report without rare characters. */
  public static Document plainReport() {
    return document(
        List.of(
            title("云溪县人民政府2024年政府信息公开工作年度报告"),
            section("一、总体情况"),
            body(SENTENCE),
            section("二、收到和处理政府信息公开申请情况"),
            SampleTables.applications(Integer::toString),
            signature("云溪县人民政府", "2025年1月17日")));
  }
}
