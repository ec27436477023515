package io.github.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Forms;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.FormChoice;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own form is checked by its own relations and messages. */
class OwnFormTest {
  private static final String FORM =
      """
      {
        "id": "own",
        "name": { "zh": "自有", "en": "Own" },
        "source": "invented",
        "title": "{issuer}{year}",
        "sections": [{ "key": "one", "title": "一、培训", "prose": "notes", "table": "training" }],
        "tables": [{
          "key": "training", "name": { "zh": "培训表", "en": "Training" },
          "widths": [40, 20, 20, 20], "stub": 1,
          "blocks": [{
            "corner": "项目",
            "columns": [
              { "key": "spring", "label": "上半年" },
              { "key": "autumn", "label": "下半年" },
              { "key": "total", "label": "全年" }
            ],
            "rows": [{ "key": "courses", "label": "班次" }]
          }]
        }],
        "relations": [{
          "code": "OWN-1", "table": "training", "severity": "error", "each": ["rows"],
          "left": ["*.spring", "*.autumn"], "is": "=", "right": ["*.total"],
          "message": { "zh": "{row}：{a}＋{b}≠{right}", "en": "{row}: {a} + {b} is not {right}" }
        }]
      }
      """;

  @TempDir Path folder;
  private Checker checker;

  @BeforeEach
  void readForm() throws IOException {
    readForm(FORM);
  }

  private void readForm(String form) throws IOException {
    Files.writeString(folder.resolve("form.json"), form);
    Messages messages = Messages.in(Language.ZH);
    checker = new Checker(Forms.withFolder(folder, messages), messages);
  }

  @Test
  void aRelationSpeaksInItsOwnWords() {
    assertThat(findings(Figure.of(1), Figure.of(2), Figure.of(4)))
        .extracting(Finding::code, Finding::message)
        .containsExactly(tuple("OWN-1", "班次：1＋2≠4"));
  }

  @Test
  void aMessageMayNameAllThatItsEquationOffers() throws IOException {
    String all =
        "{table}|{row}|{column}|{group}|{left}|{right}|{difference}|{year}|{lastYear}|{a}{b}{c}";
    readForm(FORM.replace("{row}：{a}＋{b}≠{right}", all));

    assertThat(findings(Figure.of(1), Figure.of(2), Figure.of(4)))
        .extracting(Finding::message)
        .containsExactly("培训表|班次|全年|全年|3|4|1|2023|2022|124");
  }

  @Test
  void aSlipBlankOrWrongFigureHasTheGeneralCode() {
    assertThat(codes(Figure.of(1), Figure.of(0), Figure.of(10)))
        .containsExactly("OWN-1", "T-SHIFT");
    assertThat(codes(Figure.of(1), Figure.BLANK, Figure.of(4))).containsExactly("T-BLANK");
    assertThat(codes(Figure.of(-1), Figure.of(2), Figure.of(1))).containsExactly("T-INT");
  }

  private List<String> codes(Figure spring, Figure autumn, Figure total) {
    return findings(spring, autumn, total).stream().map(Finding::code).toList();
  }

  private List<Finding> findings(Figure spring, Figure autumn, Figure total) {
    Map<String, Figure> figures = new HashMap<>();
    figures.put("training.courses.spring", spring);
    figures.put("training.courses.autumn", autumn);
    figures.put("training.courses.total", total);
    Front.Issuer issuer = new Front.Issuer("云溪县", null, null, null);
    Front front = new Front(2023, issuer, "云溪县2023", null, null, null, null, null, null, null);
    FormChoice choice = new FormChoice("own", Map.of());
    return checker.check(
        new Report(choice, front, Map.of(), figures, List.of(), Map.of(), List.of()));
  }
}
