package io.github.nianbao.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z]+}");

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(Messages.in(Language.EN).keys()).isEqualTo(Messages.in(Language.ZH).keys());
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
