package io.github.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts among the cases whose rows have strokes, pasted line by line into a web page. */
class TypedRowsTest {
  private static final List<String> TABLES =
      List.of("activeDisclosure", "applications", "reviewLitigation");

  @TestFactory
  Stream<DynamicTest> rowsTypedAsParagraphsAreReadAsThoseOfAText()
      throws IOException, URISyntaxException {
    return CasesTest.folders().stream()
        .filter(TypedRowsTest::hasStrokes)
        .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> check(each)));
  }

  private static boolean hasStrokes(Path folder) {
    try {
      Path text = folder.resolve("input.txt");
      return Files.exists(text)
          && Files.readString(text).lines().filter(line -> line.matches(".*[|│].*")).count() > 9;
    } catch (CharacterCodingException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Path folder) throws IOException {
    String page =
        Files.readString(folder.resolve("input.txt"))
            .lines()
            .map(line -> "<p>" + line.replace("  ", "\u00A0\u00A0") + "</p>\n")
            .collect(Collectors.joining("<html><body>", "", "</body></html>"));
    Report report = Sources.read("report.html", page.getBytes(StandardCharsets.UTF_8));
    JsonNode expected =
        JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("expected.json")));

    for (String table : TABLES) {
      assertThat(CasesTest.summary(report).path(table)).isEqualTo(expected.path(table));
    }
  }
}
