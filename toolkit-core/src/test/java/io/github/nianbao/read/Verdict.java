package io.github.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.RandomReports;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was read of a source, beside what must be read.
 *
 * @param right how many printed figures came out right
 * @param all how many were printed
 * @param wrong figures that came out as others than they are
 * @param lost figures that are missing without a word about it
 */
record Verdict(
    Draft draft, Report read, int right, int all, List<String> wrong, List<String> lost) {
  private static final List<String> ORDER =
      List.of(
          "introduction",
          "overview",
          "activeDisclosureNotes",
          "applicationsNotes",
          "reviewLitigationNotes",
          "problems",
          "otherMatters");

  static Verdict of(Draft draft, Report read) {
    int right = 0;
    int all = 0;
    List<String> wrong = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    for (FigureField field : RandomReports.fields(draft.report.forms())) {
      String path = field.path();
      Figure expected = draft.figures.getOrDefault(path, Figure.BLANK);
      Figure found = read.figure(path);
      all += expected.equals(Figure.BLANK) ? 0 : 1;
      if (found.equals(expected)) {
        right += expected.equals(Figure.BLANK) ? 0 : 1;
      } else if (!found.equals(Figure.BLANK)) {
        wrong.add(path + " is " + found.printed() + ", not " + expected.printed());
      } else if (!isTold(read, path)) {
        lost.add(path + " is lost: " + expected.printed());
      }
    }
    return new Verdict(draft, read, right, all, wrong, lost);
  }

  private Map<String, List<String>> prose() {
    Map<String, List<String>> prose = new LinkedHashMap<>();
    read.prose()
        .forEach(
            (key, list) -> {
              List<String> rest =
                  list.stream().filter(line -> !draft.captions.contains(line)).toList();
              if (!rest.isEmpty() || list.isEmpty()) {
                prose.put(key, rest);
              }
            });
    return prose;
  }

  private static boolean isTold(Report read, String path) {
    return read.findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO && finding.path() != null)
        .map(Finding::path)
        .anyMatch(place -> path.startsWith(place) || place.startsWith(path));
  }

  /** Whether all prose came over in order. */
  boolean proseIsWhole() {
    return tight(prose()).equals(tight(draft.prose));
  }

  /** Whether it came over in the paragraphs and sections in which it was. */
  boolean proseIsTheSame() {
    return prose().equals(draft.prose);
  }

  boolean frontIsRight() {
    return draft.title.equals(read.front().title())
        && Integer.valueOf(2023).equals(read.front().year())
        && read.front().issuer() != null
        && draft.issuer.equals(read.front().issuer().name());
  }

  void check() {
    assertThat(wrong).isEmpty();
    assertThat(lost).isEmpty();
    assertThat(read.provenance().keySet()).isEqualTo(read.figures().keySet());
    assertThat(difference(tight(prose()), tight(draft.prose))).isEmpty();
    if (draft.sectionsKnown) {
      assertThat(prose().keySet()).isEqualTo(draft.prose.keySet());
    }
    assertThat(read.front().title()).isEqualTo(draft.title);
    assertThat(read.front().year()).isEqualTo(2023);
    assertThat(read.front().issuer()).isNotNull();
    assertThat(read.front().issuer().name()).isEqualTo(draft.issuer);
  }

  /* Where two texts part; reports are too long to be shown whole. */
  private static String difference(String found, String expected) {
    if (found.equals(expected)) {
      return "";
    }
    int at = 0;
    while (at < Math.min(found.length(), expected.length())
        && found.charAt(at) == expected.charAt(at)) {
      at++;
    }
    return "prose is …" + near(found, at) + "…, not …" + near(expected, at) + "…";
  }

  private static String near(String text, int at) {
    return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 40));
  }

  private static String tight(Map<String, List<String>> prose) {
    return ORDER.stream()
        .flatMap(key -> prose.getOrDefault(key, List.of()).stream())
        .collect(Collectors.joining())
        .replaceAll("\\s", "");
  }
}
