package io.github.nianbao.write.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class XmlTextTest {
  private final Strays strays = new Strays(Messages.in(Language.EN));

  @Property
  void aParserGetsBackTheTextThatWentIn(@ForAll("texts") String text) throws XMLStreamException {
    XmlText xml = new XmlText(0, strays);
    xml.markup("<t>").text(text, null).markup("</t>");
    strays.complain();

    String source = new String(xml.bytes(), StandardCharsets.UTF_8);
    XMLStreamReader reader =
        XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(source));
    reader.nextTag();
    assertThat(reader.getElementText()).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> basic =
        Arbitraries.strings().withChars("<>&\"']\n\t 云é䶮€").withCharRange(' ', '\uD7FF');
    Arbitrary<String> rare =
        Arbitraries.integers().between(0x1F600, 0x2FFFF).map(Character::toString);
    return Arbitraries.oneOf(basic, rare)
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts).replace('\u007F', ' '));
  }

  @Test
  void carriageReturnsAreStrays() {
    new XmlText(16, strays).text("云溪\r\n", "overview[0]");

    assertThatThrownBy(strays::complain)
        .isInstanceOf(FindingsException.class)
        .hasMessageContaining("U+000D");
  }
}
