package io.github.nianbao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsTest {
  private static final Messages ENGLISH = Messages.in(Language.EN);

  @TempDir private Path folder;

  private Forms load(String json) throws IOException {
    Files.write(folder.resolve("form.json"), FormText.bytes(json));
    return Forms.withFolder(folder, ENGLISH);
  }

  private List<Finding> complaints(String json) {
    return catchThrowableOfType(FindingsException.class, () -> load(json)).findings();
  }

  private static String migrating(String from, String carries) {
    String migration = "\"migrations\": [{\"from\": \"%s\", \"carries\": [%s]}], \"relations\":";
    return FormText.LIBRARY.replace("\"relations\":", migration.formatted(from, carries));
  }

  @Test
  void aUsersOwnFormJoinsTheOfficialOnes() throws IOException {
    Forms forms = load(FormText.LIBRARY);

    assertThat(forms.all()).extracting(Form::id).containsExactly("2019", "2021", "library");
    assertThat(GridText.of(forms.grid("library", "loans").orElseThrow()))
        .isEqualTo(
            """
            head:   [类别 ▸2] / 成人 / 合计
            body:   [图书 ▾2] / 小说 / ▢×2
            body:   诗集 / ▢×2
            body:   [总计 ▸2] / ▢×2
            """);
    assertThat(Forms.builtIn().find("library")).isEmpty();
  }

  @Test
  void aUsersOwnFormOfTheSameIdReplacesTheOfficialOne() throws IOException {
    Forms forms = load(FormText.LIBRARY.replace("\"id\": \"library\"", "\"id\": \"2021\""));

    assertThat(forms.find("2021").orElseThrow().source()).isEqualTo("云溪县图书馆〔2020〕1号");
    assertThat(forms.grid("2021", "applications")).isEmpty();
  }

  @Test
  void gridsAreComputedOnce() {
    assertThat(Forms.builtIn().grid("2021", "applications").orElseThrow())
        .isSameAs(Forms.builtIn().grid("2021", "applications").orElseThrow());
    assertThat(Forms.builtIn().grid("2021", "nothing")).isEmpty();
    assertThat(Forms.builtIn().grid("1999", "applications")).isEmpty();
  }

  @Test
  void aFolderWithoutAFormIsToldWithItsPath() {
    FindingsException e =
        catchThrowableOfType(
            FindingsException.class, () -> Forms.withFolder(folder.resolve("none"), ENGLISH));

    assertThat(e.findings()).extracting(Finding::code).containsExactly("F-FILE");
    assertThat(e).hasMessageContaining(folder.resolve("none").resolve("form.json").toString());
  }

  @Test
  void aMigrationNeedsAFormToMigrateFrom() {
    assertThat(complaints(migrating("1999", "")))
        .extracting(Finding::code)
        .containsExactly("F-MIGRATION");
  }

  @Test
  void aMigrationMustSayWhatBecomesOfEveryFigure() {
    List<Finding> findings =
        complaints(migrating("2019", "{\"from\": \"applications.nothing\", \"how\": \"annex\"}"));

    assertThat(findings).filteredOn(f -> f.code().equals("F-PATH")).hasSize(1);
    assertThat(findings).filteredOn(f -> f.code().equals("F-LOST")).hasSize(198);
  }

  @Test
  void wholeTablesMayGoToTheAnnex() throws IOException {
    String carries =
        """
        {"from": "activeDisclosure.*", "how": "annex"},
        {"from": "applications.*", "how": "annex"},
        {"from": "reviewLitigation.*", "how": "annex"}
        """;

    assertThat(load(migrating("2019", carries)).find("library")).isPresent();
  }
}
