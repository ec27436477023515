package io.github.nianbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {
  private static final TemplateLimits TIGHT = new TemplateLimits(200_000, Duration.ofSeconds(2));

  @TempDir Path parent;

  @Test
  void aUsersTemplateStandsInForOurs() throws IOException {
    assertThat(engine("<article>${title}</article>").render(Map.of("title", "云溪县")))
        .isEqualTo("<article>云溪县</article>");
  }

  @Test
  void aUsersTemplateIncludesFilesOfItsFolder() throws IOException {
    TemplateEngine engine = engine("<#include 'parts/tail.ftlx'>");
    Files.createDirectories(folder().resolve("parts"));
    Files.writeString(folder().resolve("parts/tail.ftlx"), "尾");
    assertThat(engine.render(Map.of())).isEqualTo("尾");
  }

  @Test
  void aFolderWithoutTemplateLeavesOurs() throws IOException {
    Files.createDirectories(folder());
    FindingsException thrown = refusal(new TemplateEngine(folder(), TIGHT, english()), Map.of());
    assertThat(only(thrown).code()).isEqualTo("T-MISSING"); // ours ran, and wants its data
  }

  @Test
  void textIsEscapedAndNumbersArePlain() throws IOException {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("text", "<b>&\"'");
    model.put("number", 1234567.5);
    model.put("truth", true);
    assertThat(engine("${text} ${number} ${truth}").render(model))
        .isEqualTo("&lt;b&gt;&amp;&quot;&apos; 1234567.5 true");
  }

  @Test
  void aMissingValueIsNamedWithItsPlace() throws IOException {
    Finding finding =
        only(refusal(engine("<article>\n  ${front.isuer}\n</article>"), Map.of("front", Map.of())));
    assertThat(finding.code()).isEqualTo("T-MISSING");
    assertThat(finding.path()).isEqualTo("front.isuer");
    assertThat(finding.message()).contains("report.ftlx:2:5", "front.isuer");
  }

  @Test
  void anAttemptDoesNotHideAMissingValue() throws IOException {
    Finding finding = only(refusal(engine("<#attempt>${figure}<#recover>0</#attempt>"), Map.of()));
    assertThat(finding.code()).isEqualTo("T-MISSING");
    assertThat(finding.path()).isEqualTo("figure");
  }

  @Test
  void aSyntaxErrorIsNamedWithItsPlace() throws IOException {
    Finding finding = only(refusal(engine("<article>\n<#if x>"), Map.of("x", true)));
    assertThat(finding.code()).isEqualTo("T-SYNTAX");
    assertThat(finding.message()).contains("report.ftlx:2:");
  }

  @Test
  void aTemplateThatIsNotUtf8IsRefused() throws IOException {
    TemplateEngine engine = engine("");
    Files.write(folder().resolve("report.ftlx"), new byte[] {(byte) 0xB1, (byte) 0xA8});
    assertThat(only(refusal(engine, Map.of())).code()).isEqualTo("T-SYNTAX");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
        "${'freemarker.template.utility.JythonRuntime'?new()('x')}",
        "${text?api.getClass()}",
        "${list?api}",
        "${map?api.getClass().forName('java.lang.Runtime')}",
        "${text.class}",
        "${text.getClass()}",
        "${list.getClass().getClassLoader()}",
        "${map.getClass().getProtectionDomain()}",
        "${map.class.name}",
        "${list.size()}",
        "<#include '../outside.ftlx'>",
        "<#include '/../outside.ftlx'>",
        "<#include 'link.ftlx'>",
        "<#include 'file:///etc/hostname'>",
        "<#include 'C:\\\\outside.ftlx'>",
        "<#include 'style.json'>",
        "<#include 'http://localhost/x.ftlx'>",
        "<#import '../outside.ftlx' as o>${o}",
        "${.get_optional_template('../outside.ftlx').exists?then(1, absent)}",
        "<#assign t = '$' + '{text.class}'><@t?interpret/>",
        "${'text.getClass()'?eval}",
      })
  void noTemplateReachesOutOfItsData(String payload) throws IOException {
    TemplateEngine engine = engine(payload);
    Files.writeString(parent.resolve("outside.ftlx"), "secret");
    Files.createSymbolicLink(folder().resolve("link.ftlx"), parent.resolve("outside.ftlx"));
    FindingsException thrown =
        refusal(engine, Map.of("text", "x", "list", List.of("a"), "map", Map.of("k", "v")));
    assertThat(only(thrown).code()).isIn("T-FAULT", "T-MISSING");
    assertThat(thrown).hasMessageNotContaining("secret");
  }

  @Test
  void objectsThatAreNotPlainDataAreRefused() throws IOException {
    FindingsException thrown = refusal(engine("${x}"), Map.of("x", new Object()));
    assertThat(only(thrown).code()).isEqualTo("T-FAULT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1..3000000000 as i></#list>",
        "<#list 1.. as i>x</#list>",
        "<#list 1.. as i><#attempt>${nothing}<#recover></#attempt></#list>",
        "<#macro m><@m/></#macro><@m/>",
        "<#function f x><#return f(x + 1)></#function>${f(1)}",
        "<#macro m><#list 1..9 as i><@m/></#list></#macro><@m/>",
        "${'x'?left_pad(100000000)}",
        "${(1..900000000)?filter(i -> false)?first!0}",
        "<#list 1..1000000 as i>0123456789</#list>",
        "<#include 'report.ftlx'>",
      })
  void aTemplateWithoutEndIsStopped(String payload) throws IOException {
    TemplateEngine engine = engine(payload);
    FindingsException thrown =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> refusal(engine, Map.of()));
    assertThat(only(thrown).code()).isEqualTo("T-LIMIT");
  }

  private TemplateEngine engine(String template) throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("report.ftlx"), template);
    return new TemplateEngine(folder(), TIGHT, english());
  }

  private Path folder() {
    return parent.resolve("templates");
  }

  private static Messages english() {
    return Messages.in(Language.EN);
  }

  private static FindingsException refusal(TemplateEngine engine, Map<String, Object> model) {
    FindingsException thrown =
        catchThrowableOfType(FindingsException.class, () -> engine.render(model));
    assertThat(thrown).isNotNull();
    return thrown;
  }

  private static Finding only(FindingsException thrown) {
    assertThat(thrown.findings()).hasSize(1);
    return thrown.findings().get(0);
  }
}
