package io.github.nianbao.table.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** What is made of fonts that do not say which characters their glyphs are. */
class LetteringTest {
  /** A font that draws its own glyphs, one at the code of a zero, and names it so. */
  private static PDFont drawn(String name) throws IOException {
    COSArray differences = new COSArray();
    differences.add(COSInteger.get('0'));
    differences.add(COSName.getPDFName(name));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, differences);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.ENCODING, encoding);
    return new PDType3Font(font);
  }

  @Test
  void aGlyphIsNotReadAsTheFigureItsCodeHappensToBe() throws IOException {
    assertThat(Lettering.text(drawn("g17"), '0')).isEqualTo("\ufffd");
  }

  @Test
  void aGlyphNamedByItsCodeIsReadByIt() throws IOException {
    assertThat(Lettering.text(drawn("a48"), '0')).isEqualTo("0");
  }

  @Test
  void aGlyphIsReadByTheNameOfItsCharacter() throws IOException {
    assertThat(Lettering.text(drawn("seven"), '0')).isEqualTo("7");
  }

  @Test
  void aGlyphOfTheViewersOwnFontIsReadByItsCode() {
    PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    assertThat(Lettering.text(font, '7')).isEqualTo("7");
  }
}
