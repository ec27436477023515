package io.github.nianbao.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.io.Obstacle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class WordingTest {
  private final ResourceBundle english = Wording.in(Language.EN).bundle();
  private final ResourceBundle chinese = Wording.in(Language.ZH).bundle();

  @Test
  void bothLanguagesSayTheSameThingsWithTheSamePlaces() {
    assertThat(chinese.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
    for (String key : english.keySet()) {
      assertThat(Messages.places(chinese.getString(key)))
          .as(key)
          .containsExactlyInAnyOrderElementsOf(Messages.places(english.getString(key)));
    }
  }

  @Test
  void everyObstacleToWritingHasItsWords() {
    for (Obstacle obstacle : Obstacle.values()) {
      String name = obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertThat(english.keySet()).contains("unwritable." + name);
    }
  }

  @Test
  void theLanguagesDiffer() {
    assertThat(english.keySet())
        .allSatisfy(key -> assertThat(chinese.getString(key)).isNotEqualTo(english.getString(key)));
  }

  @Test
  void anUnknownLanguageIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> Wording.in("fr"))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("fr")
        .hasMessageContaining("zh, en");
  }
}
