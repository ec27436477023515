package io.github.nianbao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutputNamesTest {
  private static Map<String, String> places(List<String> sources) {
    return OutputNames.allot(items(sources)).stream()
        .collect(Collectors.toMap(Item::source, Item::place));
  }

  private static List<Item> items(List<String> sources) {
    return sources.stream()
        .map(
            source -> {
              Path file = Path.of(source.substring(source.lastIndexOf('/') + 1));
              return new Item(file, source, source.substring(0, source.lastIndexOf('.')), null);
            })
        .toList();
  }

  @Test
  void inputsOfOneNameAreToldApartByType() {
    assertThat(places(List.of("a/2023.pdf", "a/2023.html", "a/2023.json", "b/2023.pdf")))
        .containsEntry("a/2023.pdf", "a/2023-pdf")
        .containsEntry("a/2023.html", "a/2023-html")
        .containsEntry("a/2023.json", "a/2023-json")
        .containsEntry("b/2023.pdf", "b/2023");
  }

  @Test
  void aNameThatIsMadeTakesNobodyElsesName() {
    Map<String, String> places = places(List.of("a.pdf", "a.html", "a-pdf.txt", "A.PDF"));

    assertThat(places).containsEntry("a-pdf.txt", "a-pdf").containsEntry("a.html", "a-html");
    assertThat(places.values().stream().map(String::toLowerCase)).doesNotHaveDuplicates();
  }

  @Test
  void noInputTakesTheNameOfTheOverview() {
    assertThat(places(List.of("index.html", "sub/index.html")))
        .containsEntry("index.html", "index-html")
        .containsEntry("sub/index.html", "sub/index");
  }

  @Test
  void namesCanBeWrittenEverywhere() {
    String longest = "年".repeat(90);
    Map<String, String> places =
        places(List.of("CON.txt", "a:b?.txt", "x. .txt", "..txt", longest + ".txt"));

    assertThat(places)
        .containsEntry("CON.txt", "_CON")
        .containsEntry("a:b?.txt", "a_b_")
        .containsEntry("x. .txt", "x._");
    assertThat(places.get(longest + ".txt").getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThanOrEqualTo(230);
    assertThat(places.values()).noneMatch(place -> place.isBlank() || place.startsWith("."));
  }

  @Test
  void theOrderOfTheInputsDoesNotMatter() {
    List<String> sources =
        Stream.of("a", "A", "b", "index", "b-pdf", "c/a")
            .flatMap(stem -> Stream.of(".pdf", ".html", ".txt").map(type -> stem + type))
            .collect(Collectors.toCollection(ArrayList::new));
    Map<String, String> places = places(sources);
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(sources, random);

      assertThat(places(sources)).isEqualTo(places);
    }
    assertThat(places.values().stream().map(String::toLowerCase)).doesNotHaveDuplicates();
  }
}
