package io.github.nianbao.batch;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.report.Report;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is counted over all inputs. Grows with the kinds of things, not with the inputs. */
final class Tally {
  private final Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
  private final Map<String, CodeCount> codes = new TreeMap<>();
  private final Set<String> issuers = new TreeSet<>();
  private final Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
  private Counts findings = Counts.NONE;
  private int unwritable;

  /**
   * How often a code was found.
   *
   * @param code the code
   * @param severity the heaviest with which it was found
   * @param inputs number of inputs that have it
   */
  record CodeCount(String code, Severity severity, int inputs) {
    /** What the code stands for, in a few words. */
    String title(Messages messages) {
      return messages.has(code + ".title") ? messages.text(code + ".title") : "";
    }

    CodeCount plus(Severity other) {
      return new CodeCount(code, other.atLeast(severity) ? other : severity, inputs + 1);
    }
  }

  void add(Converted converted, @Nullable Report report) {
    Converted.Result result = converted.result();
    endings.merge(result.ending(), 1, Integer::sum);
    if (report != null) {
      findings = findings.plus(result.counts());
    }
    if (result.reasons().stream().anyMatch(reason -> reason.code().equals("C-WRITE"))) {
      unwritable++;
    }
    if (result.issuer() != null) {
      issuers.add(result.issuer());
    }
    if (result.year() != null) {
      years.add(result.year());
    }
    count(report == null ? result.reasons() : report.findings());
  }

  private void count(List<Finding> list) {
    Set<String> seen = new HashSet<>();
    list.stream()
        .sorted(Comparator.comparing(Finding::severity))
        .filter(finding -> seen.add(finding.code()))
        .forEach(
            finding ->
                codes.merge(
                    finding.code(),
                    new CodeCount(finding.code(), finding.severity(), 1),
                    (old, more) -> old.plus(more.severity())));
  }

  int count(Ending ending) {
    return endings.getOrDefault(ending, 0);
  }

  int total() {
    return endings.values().stream().mapToInt(Integer::intValue).sum();
  }

  Counts findings() {
    return findings;
  }

  Set<String> issuers() {
    return issuers;
  }

  /** Years, the last first. */
  Set<Integer> years() {
    return years;
  }

  /** Codes, heaviest first, then those that most inputs have. */
  List<CodeCount> codes() {
    return codes.values().stream()
        .sorted(
            Comparator.comparing(CodeCount::severity)
                .thenComparing(Comparator.comparingInt(CodeCount::inputs).reversed())
                .thenComparing(CodeCount::code))
        .toList();
  }

  ConversionSummary summary(int resumed) {
    return new ConversionSummary(endings, findings, unwritable, resumed);
  }
}
