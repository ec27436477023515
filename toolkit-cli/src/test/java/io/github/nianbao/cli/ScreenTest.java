package io.github.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {
  @ParameterizedTest
  @CsvSource({
    "Linux,      native.encoding,     GBK,              true,  GBK",
    "Linux,      native.encoding,     GBK,              false, UTF-8",
    "Linux,      native.encoding,     ANSI_X3.4-1968,   true,  UTF-8",
    "Linux,      native.encoding,     UTF-8,            true,  UTF-8",
    "Mac OS X,   native.encoding,     x-no-such-set,    true,  UTF-8",
    "Windows 11, sun.stdout.encoding, ms936,            true,  x-mswin-936",
    "Windows 11, stdout.encoding,     Cp437,            true,  IBM437"
  })
  void aTerminalGetsItsOwnCharactersWhereTheyIncludeOurs(
      String system, String property, String value, boolean terminal, String set) {
    Properties properties = new Properties();
    properties.setProperty("os.name", system);
    properties.setProperty(property, value);

    assertThat(Screen.charset(terminal, properties)).isEqualTo(Charset.forName(set));
  }

  @Test
  void aWriterSpeaksTheCharactersOfItsStream() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Charset gbk = Charset.forName("GBK");

    Screen.writer(new PrintStream(bytes, false, gbk)).println("年报");

    assertThat(bytes.toString(gbk)).isEqualTo("年报" + System.lineSeparator());
  }
}
