package io.github.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationsTest {
  @Test
  void aPageSaysWhatIsCheckedWhyAndWhatToDo() {
    Explanations chinese = new Explanations(Messages.in(Language.ZH));

    assertThat(chinese.page(" t3-bal ").orElseThrow().lines())
        .startsWith("T3-BAL  表三各列收支平衡", "")
        .anyMatch(line -> line.startsWith("核对："))
        .anyMatch(line -> line.startsWith("依据：") && line.contains("〔2021〕30号"))
        .anyMatch(line -> line.startsWith("处理："))
        .anyMatch(line -> line.startsWith("示例："));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCodeHasAPage(Language language) {
    Explanations explanations = new Explanations(Messages.in(language));

    assertThat(explanations.codes()).isSorted().contains("T3-BAL", "D-SEC", "F-SYNTAX");
    assertThat(explanations.codes())
        .allSatisfy(code -> assertThat(explanations.page(code)).get().asString().startsWith(code));
    assertThat(explanations.page("NO-SUCH")).isEmpty();
  }
}
