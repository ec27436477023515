package io.github.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.RuleData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of {@code nianbao explain} and the codes in the sources belong together. */
class PagesTest {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+");

  /** A code, or the key of one of its messages, as it stands in a source. */
  private static final Pattern WRITTEN = Pattern.compile("\"(" + CODE + ")(?:\\.[A-Za-z]*)?\"");

  /** Complaints about form and style files are named by their second part. */
  private static final Pattern KIND =
      Pattern.compile("(?:complaints\\.|\\s)add\\(\\s*\"([A-Z]+)(?:\\.[a-z]+)?\"");

  /** Rules that each table of the official forms may have under a code of its own. */
  private static final Pattern OF_TABLE =
      Pattern.compile("wording\\.code\\(sheet, \"([A-Z]+)\"\\)");

  private static final Set<String> NO_CODES = Set.of("UTF-8", "UTF-16", "SHA-256");

  @Test
  void everyCodeInTheSourcesHasAPageAndEveryPageACode() {
    Set<String> codes = new TreeSet<>(named());
    sources().forEach((path, source) -> codes.addAll(written(path, source)));
    codes.removeAll(NO_CODES);

    assertThat(pages(Language.ZH)).isEqualTo(codes);
    assertThat(pages(Language.EN)).isEqualTo(codes);
    assertThat(codes).contains("F-PATH", "S-ROLE", "J-SYNTAX", "T-VOCABULARY", "W-GLYPH", "I-FILE");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aPageSaysWhatItIsWhereItComesFromWhatToDoAndAnExample(Language language) {
    Messages messages = Messages.in(language);
    List<String> check =
        language == Language.ZH ? List.of("核对：", "依据：") : List.of("Checked: ", "Source: ");
    List<String> complaint =
        language == Language.ZH ? List.of("含义：", "原因：") : List.of("Means: ", "Cause: ");
    List<String> both =
        language == Language.ZH ? List.of("处理：", "示例：") : List.of("To do: ", "Example: ");
    for (String code : pages(language)) {
      assertThat(messages.text(code + ".title")).as(code).isNotBlank();
      List<String> lines = messages.pattern(code + ".explain").lines().toList();
      assertThat(Stream.of(check, complaint).anyMatch(heads -> begins(lines, heads)))
          .as("%s begins with %s or %s", code, check, complaint)
          .isTrue();
      assertThat(begins(lines.subList(lines.size() - 2, lines.size()), both)).as(code).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTextOfACodeIsItsTitlePageOrMessage(Language language) {
    Messages messages = Messages.in(language);
    Map<String, Set<String>> texts = new TreeMap<>();
    for (String key : messages.keys()) {
      int dot = key.indexOf('.');
      assertThat(dot).as(key).isPositive();
      if (CODE.matcher(key.substring(0, dot)).matches()) {
        texts
            .computeIfAbsent(key.substring(0, dot), code -> new TreeSet<>())
            .add(key.substring(dot + 1));
      }
    }

    assertThat(texts.keySet()).isEqualTo(pages(language));
    assertThat(texts)
        .allSatisfy(
            (code, parts) ->
                assertThat(parts).as(code).contains("title", "explain").hasSizeGreaterThan(2));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noPageNamesACodeThatDoesNotExist(Language language) {
    Messages messages = Messages.in(language);
    Set<String> pages = pages(language);
    for (String code : pages) {
      assertThat(
              Pattern.compile("(?<![A-Za-z0-9-])" + CODE + "(?![A-Za-z0-9-])")
                  .matcher(messages.pattern(code + ".explain"))
                  .results()
                  .map(MatchResult::group)
                  .filter(named -> !NO_CODES.contains(named)))
          .as(code)
          .isSubsetOf(pages);
    }
  }

  private static boolean begins(List<String> lines, List<String> heads) {
    return Stream.iterate(0, i -> i < heads.size(), i -> i + 1)
        .allMatch(i -> lines.stream().anyMatch(line -> line.startsWith(heads.get(i))));
  }

  private static Set<String> pages(Language language) {
    return new TreeSet<>(new Explanations(Messages.in(language)).codes());
  }

  /** Codes that stand in the data of the forms and rules. */
  private static Set<String> named() {
    Set<String> codes = new TreeSet<>();
    Forms.builtIn()
        .all()
        .forEach(form -> form.relations().forEach(relation -> codes.add(relation.code())));
    RuleData.builtIn().lengths().forEach(rule -> codes.add(rule.code()));
    RuleData.builtIn().mentions().forEach(rule -> codes.add(rule.code()));
    return codes;
  }

  private static Set<String> written(Path path, String source) {
    Set<String> codes = found(WRITTEN, source);
    String name = path.getFileName().toString();
    if (path.getParent().endsWith("form")) {
      for (String kind : found(KIND, source)) {
        if (!name.equals("StyleFile.java")) {
          codes.add("F-" + kind);
        }
        if (name.equals("StyleFile.java") || name.equals("JsonObject.java")) {
          codes.add("S-" + kind);
        }
      }
    }
    for (String rule : found(OF_TABLE, source)) {
      codes.add("T-" + rule);
      Stream.of("T2-", "T3-", "T4-")
          .map(table -> table + rule)
          .filter(Messages.in(Language.ZH).keys().stream().map(PagesTest::code).toList()::contains)
          .forEach(codes::add);
    }
    return codes;
  }

  private static String code(String key) {
    return key.substring(0, Math.max(0, key.indexOf('.')));
  }

  private static Set<String> found(Pattern pattern, String source) {
    return pattern
        .matcher(source)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The sources of the toolkit and of the command line. */
  private static Map<Path, String> sources() {
    Map<Path, String> sources = new TreeMap<>();
    for (String module : List.of("toolkit-core", "toolkit-cli")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          sources.put(file, Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sources;
  }
}
