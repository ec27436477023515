package io.github.nianbao.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.foreign.PdfTools;
import io.github.nianbao.write.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The PDFs of the samples as programs of others read them: qpdf, and poppler's. */
class ForeignOrderTest {
  private static final Pattern STRUCTURE_TEXT = Pattern.compile("(?m)^ *\"(.*)\"$");
  private static final Pattern PAGE_NUMBER = Pattern.compile("(?m)^— [0-9]+ —$");
  private static final char PAGE = '\f';

  /** No repeated head is longer. */
  private static final int LONGEST_HEAD = 400;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2019", "mixed", "migrated"})
  void qpdfFindsNoFault(String example) throws Exception {
    PdfTools.require("qpdf");

    assertThat(PdfTools.says("qpdf", "--check", pdf(documents(example))))
        .contains("No syntax or stream encoding errors found")
        .doesNotContain("WARNING")
        .endsWith("\n0");
  }

  /** Of one sample, as it takes seconds; {@link AgreementTest} walks through the tree of each. */
  @Test
  void theStructureTreeOfPopplerHasTheTextOfTheHtmlInItsOrder() throws Exception {
    PdfTools.require("pdfinfo");
    Map<Format, byte[]> documents = documents("migrated");

    String text =
        STRUCTURE_TEXT
            .matcher(PdfTools.says("pdfinfo", "-struct-text", pdf(documents)))
            .results()
            .map(result -> result.group(1))
            .collect(Collectors.joining());

    assertThat(Piece.squeezed(text)).isEqualTo(String.join("", texts(documents)));
  }

  /** Only heads and labels that a table says again come in between, at the top of a page. */
  @ParameterizedTest
  @ValueSource(strings = {"2021", "2019", "mixed", "migrated"})
  void theTextStandsOnThePagesInTheOrderOfTheHtml(String example) throws Exception {
    PdfTools.require("pdftotext");
    Map<Format, byte[]> documents = documents(example);
    String raw = PdfTools.says("pdftotext", "-raw", pdf(documents), "-");
    String shown =
        PAGE_NUMBER
            .matcher(raw.substring(0, raw.lastIndexOf('\n')))
            .replaceAll("")
            .replaceAll("[ \\n\\u00a0\\u3000]+", "");

    Set<String> said = new HashSet<>();
    int at = 0;
    for (String text : texts(documents)) {
      int end = end(shown, at, text, said);
      assertThat(end).as("%s after %s", text, shown.substring(0, at)).isNotNegative();
      at = end;
      said.add(text);
    }
    assertThat(shown.substring(at)).matches(PAGE + "*");
  }

  /** Where a text ends that stands here, or below repeated heads of a new page; -1 for nowhere. */
  private static int end(String shown, int from, String text, Set<String> said) {
    Pattern broken =
        Pattern.compile(
            text.codePoints()
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining(PAGE + "?")));
    Matcher here = broken.matcher(shown).region(from, shown.length());
    if (here.lookingAt()) {
      return here.end();
    }
    if (from >= shown.length() || shown.charAt(from) != PAGE) {
      return -1;
    }
    int last = Math.min(shown.length(), from + LONGEST_HEAD);
    for (int gap = from + 1; gap < last; gap++) {
      Matcher there = broken.matcher(shown).region(gap, shown.length());
      if (there.lookingAt() && consistsOf(shown.substring(from + 1, gap), said)) {
        return there.end();
      }
    }
    return -1;
  }

  private static boolean consistsOf(String text, Set<String> words) {
    return text.isEmpty()
        || words.stream()
            .filter(word -> !word.isEmpty() && text.startsWith(word))
            .anyMatch(word -> consistsOf(text.substring(word.length()), words));
  }

  private static List<String> texts(Map<Format, byte[]> documents) {
    return HtmlPieces.read(documents.get(Format.HTML)).stream()
        .flatMap(
            piece ->
                piece instanceof Piece.Grid grid
                    ? grid.texts().stream()
                    : Stream.of(((Piece.Prose) piece).text()))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static Map<Format, byte[]> documents(String example) {
    return Toolkit.render(Toolkit.example(example));
  }

  private Path pdf(Map<Format, byte[]> documents) throws IOException {
    return Files.write(folder.resolve("sample.pdf"), documents.get(Format.PDF));
  }
}
