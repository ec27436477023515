package io.github.nianbao.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
  private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z]+}");

  /** A key at the beginning of a line that continues no other. */
  private static final Pattern KEY = Pattern.compile("(?m)(?<!\\\\\\n)^([A-Za-z][\\w.-]*)=");

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(Messages.in(Language.EN).keys()).isEqualTo(Messages.in(Language.ZH).keys());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noKeyStandsTwice(Language language) throws IOException {
    String name = "messages_" + language.id() + ".properties";
    String text;
    try (InputStream stream = Messages.class.getResourceAsStream(name)) {
      text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    assertThat(KEY.matcher(text).results().map(match -> match.group(1))).doesNotHaveDuplicates();
  }

  @Test
  void bothLanguagesHaveTheSamePlaces() throws IOException {
    Properties chinese = bundle("zh");
    Properties english = bundle("en");

    assertThat(chinese.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(places(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(chinese.getProperty(key))));
  }

  @Test
  void aLineSaysPlaceSeverityCodeAndMessage() {
    Finding finding =
        Finding.of("T3-BAL", Severity.ERROR, "a.b", "不平。").at(Source.at("云溪.json", 12, 7));

    FindingsText text = new FindingsText(Messages.in(Language.ZH));
    assertThat(text.line(finding)).isEqualTo("云溪.json:12:7: 错误 T3-BAL: 不平。");
    assertThat(text.line(finding.at(null))).isEqualTo("错误 T3-BAL: 不平。");
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties bundle(String language) throws IOException {
    Properties properties = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            Messages.class.getResourceAsStream("messages_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
