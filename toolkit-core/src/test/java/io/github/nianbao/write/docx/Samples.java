package io.github.nianbao.write.docx;

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
import io.github.nianbao.layout.SampleTables;
import io.github.nianbao.style.Style;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Documents of an invented county. */
final class Samples {
  static final Attachment DATA =
      new Attachment(
          "report.json",
          "application/json",
          "https://nianbao.github.io/schema/2021.json",
          "{\"title\": \"<云溪县> & \\\"年报\\\"\",\n \"rare\": \"𬭚\"}");

  private static final String PROSE =
      "云溪县全年主动公开“三公”经费等信息1,286条——较上年增长12.5%，其中规范性文件23件；"
          + "县政府门户网站（https://www.yunxi.example/gov/open）设有专栏，群众可随时查阅。";

  private Samples() {}

  /** The style of our own forms. */
  static Style style() {
    return StyleFile.builtIn();
  }

  /** A document of these blocks, with data. */
  static Document document(List<Block> blocks) {
    Metadata metadata =
        new Metadata(
            "云溪县2024年政府信息公开工作年度报告",
            "云溪县人民政府",
            "政府信息公开工作年度报告",
            "zh-CN",
            "Nianbao 0.1.0",
            OffsetDateTime.of(2025, 1, 17, 8, 30, 0, 0, ZoneOffset.ofHours(8)));
    return new Document(metadata, style(), blocks, DATA);
  }

  /** A whole report: prose, the three tables, signature and date. */
  static Document report() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, text("title", "云溪县人民政府\n2024年政府信息公开工作年度报告")));
    blocks.add(paragraph("根据《中华人民共和国政府信息公开条例》，现公布云溪县2024年政府信息公开工作年度报告。"));
    blocks.add(section("一、总体情况"));
    blocks.add(new Heading(3, text("subHeading", "（一）主动公开")));
    blocks.add(paragraph(PROSE.repeat(3)));
    Run lead = new Run("（二）依申请公开。", "subHeading");
    Run rest = new Run(PROSE.repeat(2), null);
    blocks.add(new Paragraph(new Text("body", List.of(lead, rest), "overview[2]")));
    blocks.add(new Heading(4, text("subSubHeading", "1.平台建设")));
    for (int i = 0; i < 4; i++) {
      blocks.add(paragraph(PROSE.repeat(2)));
    }
    blocks.add(section("二、主动公开政府信息情况"));
    blocks.add(SampleTables.activeDisclosure());
    blocks.add(section("三、收到和处理政府信息公开申请情况"));
    blocks.add(SampleTables.applications(n -> Integer.toString(10_000 + n)));
    blocks.add(section("四、政府信息公开行政复议、行政诉讼情况"));
    blocks.add(SampleTables.reviewLitigation());
    blocks.add(section("五、存在的主要问题及改进情况"));
    blocks.add(paragraph("青禾镇、㙍头村、䶮水街道等地名含生僻字，𬭚矿、旯旮、堎垚亦同。" + PROSE));
    blocks.add(section("六、其他需要报告的事项"));
    blocks.add(paragraph("2024年未收取信息处理费。"));
    blocks.add(new Signature(text("signature", "云溪县人民政府"), text("date", "2025年1月17日")));
    return document(blocks);
  }

  static Heading section(String text) {
    return new Heading(2, text("heading", text));
  }

  static Paragraph paragraph(String text) {
    return new Paragraph(text("body", text));
  }

  static Text text(String style, String text) {
    return Text.of(style, text, null);
  }
}
