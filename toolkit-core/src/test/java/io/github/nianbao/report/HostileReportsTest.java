package io.github.nianbao.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Forms;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HostileReportsTest {
  private static final Messages MESSAGES = Messages.in(Language.EN);
  private static final ReportReader READER = new ReportReader(Forms.builtIn(), MESSAGES);
  private static final String UNEXPLAINED = MESSAGES.text("J-SYNTAX.other");

  @Test
  void aReportCutOffAnywhereIsRefusedWithAReason() {
    byte[] whole = new String(Examples.bytes("2019"), UTF_8).strip().getBytes(UTF_8);
    for (int length = 0; length < whole.length; length++) {
      List<Finding> findings = complaints(Arrays.copyOf(whole, length));

      assertThat(findings).as("first %d bytes", length).hasSize(1);
      assertThat(findings.get(0).code()).isIn("J-SYNTAX", "J-ENCODING");
      assertThat(findings.get(0).message()).isNotEqualTo(UNEXPLAINED);
      assertThat(findings.get(0).source()).isNotNull();
    }
  }

  @Test
  void aDamagedReportIsReadOrRefusedWithAReason() {
    Random random = new Random(20231231);
    int refused = 0;
    for (int i = 0; i < 4000; i++) {
      byte[] damaged = damage(Examples.bytes(Examples.NAMES.get(i % 3)), random);
      List<Finding> findings = complaints(damaged);

      refused += findings.isEmpty() ? 0 : 1;
      assertThat(findings)
          .as("damaged report %d", i)
          .allMatch(finding -> finding.source() != null)
          .noneMatch(finding -> finding.message().equals(UNEXPLAINED));
    }
    assertThat(refused).isGreaterThan(2000);
  }

  @Test
  void tenThousandLevelsAreRefused() {
    for (String open : List.of("[", "{\"a\":")) {
      String nested = "{\"form\": \"2021\", \"overview\": " + open.repeat(10_000);

      assertThat(complaints(nested.getBytes(UTF_8)))
          .extracting(Finding::code)
          .containsExactly("J-DEPTH");
    }
  }

  @Test
  void aReportAboveTheLimitIsRefusedUnread() {
    byte[] large = new byte[ReportReader.DEFAULT_LIMIT + 1];

    assertThat(complaints(large)).extracting(Finding::code).containsExactly("J-SIZE");
    ReportReader strict = new ReportReader(Forms.builtIn(), MESSAGES, 10);
    assertThatThrownBy(() -> strict.read("large.json", "{\"form\":1}x".getBytes(UTF_8)))
        .isInstanceOf(FindingsException.class)
        .hasMessageContaining("more than 10 bytes");
  }

  @Test
  void aLargeReportOfProseIsRead() {
    String paragraph = "年".repeat(5_000_000);
    byte[] json = ("{\"form\": \"2021\", \"overview\": [\"" + paragraph + "\"]}").getBytes(UTF_8);

    assertThat(READER.read("prose.json", json).report().prose("overview"))
        .containsExactly(paragraph);
  }

  @Test
  void millionsOfValuesAreRefusedInNoTime() {
    List<String> bombs = new ArrayList<>();
    bombs.add("{\"form\":\"2021\",\"overview\":[" + "1,".repeat(8_000_000) + "1]}");
    StringBuilder keys = new StringBuilder("{\"form\":\"2021\"");
    for (int i = 0; keys.length() < 16_000_000; i++) {
      keys.append(",\"k").append(i).append("\":0");
    }
    bombs.add(keys.append('}').toString());
    bombs.add("{\"form\":\"2021\",\"year\":" + "9".repeat(16_000_000) + "}");
    bombs.add("{\"form\":\"2021\",\"" + "k".repeat(16_000_000) + "\":1}");
    for (String bomb : bombs) {
      byte[] json = bomb.getBytes(UTF_8);
      List<Finding> findings =
          Assertions.assertTimeout(Duration.ofSeconds(10), () -> complaints(json));

      assertThat(findings).hasSize(1);
      assertThat(findings.get(0).message()).hasSizeLessThan(1000);
    }
  }

  @Test
  void aThousandComplaintsAreListedAndTheRestCounted() {
    String json = "{\"form\":\"2021\",\"overview\":[" + "1,".repeat(1999) + "1]}";

    List<Finding> findings = complaints(json.getBytes(UTF_8));

    assertThat(findings).hasSize(1001);
    assertThat(findings.get(1000).code()).isEqualTo("J-MORE");
    assertThat(findings.get(1000).message()).contains("1000");
  }

  private static byte[] damage(byte[] bytes, Random random) {
    byte[] damaged = bytes;
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int at = random.nextInt(damaged.length);
      switch (random.nextInt(4)) {
        case 0 -> damaged[at] = (byte) random.nextInt(256);
        case 1 -> damaged[at] = (byte) "\"{}[],:0-e.\\ \n".charAt(random.nextInt(14));
        case 2 -> damaged = without(damaged, at, 1 + random.nextInt(8));
        default -> damaged = doubled(damaged, at, 1 + random.nextInt(40));
      }
    }
    return damaged;
  }

  private static byte[] without(byte[] bytes, int at, int count) {
    int end = Math.min(bytes.length, at + count);
    byte[] shorter = Arrays.copyOf(bytes, bytes.length - (end - at));
    System.arraycopy(bytes, end, shorter, at, bytes.length - end);
    return shorter;
  }

  private static byte[] doubled(byte[] bytes, int at, int count) {
    int length = Math.min(bytes.length - at, count);
    byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
    System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
    return longer;
  }

  private static List<Finding> complaints(byte[] json) {
    try {
      READER.read("report.json", json);
      return List.of();
    } catch (FindingsException e) {
      return e.findings();
    }
  }
}
