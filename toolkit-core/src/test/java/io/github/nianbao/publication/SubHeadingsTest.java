package io.github.nianbao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.form.StyleFile;
import io.github.nianbao.publication.SubHeadings.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubHeadingsTest {
  private final SubHeadings subHeadings = new SubHeadings(StyleFile.builtIn().subHeadings());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（一）主动公开 | 3 | 0 | subHeading",
        "(十二)平台建设 | 3 | 0 | subHeading",
        "（一）存在的问题： | 3 | 0 | subHeading",
        "1.受理渠道 | 4 | 0 | subSubHeading",
        "2、监督保障 | 4 | 0 | subSubHeading",
        "（一）主动公开。全年发布信息。 | 0 | 8 | subHeading",
        "（一）加强领导，健全机制。全年开会两次。 | 0 | 13 | subHeading",
        "（二）下一步：加强培训。 | 0 | 7 | subHeading",
        "（一）本年度未收取费用。 | 0 | 12 | subHeading",
        "（一）公开不够及时； | 0 | 0 | ''",
        "（一）公开不够及时， | 0 | 0 | ''",
        "（一） | 0 | 0 | ''",
        "1.5万件申请 | 0 | 0 | ''",
        "2024年全年发布信息。 | 0 | 0 | ''",
        "全年（一）主动公开 | 0 | 0 | ''",
        "（一）这一句话实在太长所以不能是标题因为标题总是短的而这一句有四十多个字还没有完. | 0 | 0 | ''",
      })
  void aSubHeadingIsToldByItsNumberAndLength(String text, int level, int lead, String style) {
    assertThat(subHeadings.shape(text)).isEqualTo(new Shape(level, style, lead));
  }

  @Test
  void aHeadingLineWithinAParagraphIsItsLead() {
    assertThat(subHeadings.shape("（一）主动公开\n全年发布信息。").lead()).isEqualTo(8);
  }
}
