package io.github.nianbao.check;

import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.Form;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Provenance;
import io.github.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report under check.
 *
 * @param report the report
 * @param form its form
 * @param sheets its tables in the order of the form, each of its own form where forms are mixed
 * @param before last year's report, if there is one to compare with
 * @param texts prose by key: the paragraphs one per line, without any other white space
 */
record Subject(
    Report report,
    Form form,
    List<Sheet> sheets,
    Optional<Before> before,
    Map<String, String> texts) {
  /** Path of the processing fee among the figures. */
  static final String PROCESSING_FEE = "processingFee.amountYuan";

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000]+");

  Subject {
    sheets = List.copyOf(sheets);
    texts = Map.copyOf(texts);
  }

  Subject(Report report, Form form, List<Sheet> sheets, Optional<Before> before) {
    this(report, form, sheets, before, texts(report, form));
  }

  private static Map<String, String> texts(Report report, Form form) {
    return form.proseKeys().stream()
        .distinct()
        .collect(
            Collectors.toMap(
                key -> key,
                key ->
                    report.prose(key).stream()
                        .map(Subject::tight)
                        .collect(Collectors.joining("\n"))));
  }

  /**
   * The report to compare with.
   *
   * @param report the report
   * @param sheets its tables by key
   * @param isLastYear whether its year is the year before, or cannot be told
   */
  record Before(Report report, Map<String, Sheet> sheets, boolean isLastYear) {
    Before {
      sheets = Map.copyOf(sheets);
    }

    /** Whether its form has a figure there. */
    boolean has(String table, String path) {
      Sheet sheet = sheets.get(table);
      return sheet != null && sheet.fields().containsKey(path);
    }
  }

  /** Whether figures were carried over from another form. */
  boolean isMigrated() {
    return report.provenance().values().stream()
        .anyMatch(origin -> origin.status() != Provenance.Status.READ);
  }

  /** The reporting year, or null. */
  @Nullable Integer year() {
    return report.front().year();
  }

  /** Last year's report, if the one to compare with is that: of the year before, or undated. */
  Optional<Before> lastYear() {
    return before.filter(Before::isLastYear);
  }

  /** The name of the issuer without white space, empty where it is unknown. */
  String issuer() {
    Front.Issuer issuer = report.front().issuer();
    return issuer == null ? "" : tight(issuer.name());
  }

  /** The paragraphs under a key, one per line, without any other white space. */
  String prose(String key) {
    return texts.getOrDefault(key, "");
  }

  /** The figure at a path of a table or of the processing fee. */
  Figure figure(String path) {
    Front.ProcessingFee fee = report.front().processingFee();
    if (path.equals(PROCESSING_FEE)) {
      return fee == null ? Figure.BLANK : fee.amountYuan();
    }
    return report.figure(path);
  }

  /** The number at a path, if there is one. */
  Optional<BigDecimal> number(String path) {
    return figure(path) instanceof Figure.Numeric numeric
        ? Optional.of(numeric.value())
        : Optional.empty();
  }

  /** The figure's place in the form, if the tables of this report have it. */
  Optional<FigureField> field(String path) {
    return sheets.stream()
        .flatMap(sheet -> Optional.ofNullable(sheet.fields().get(path)).stream())
        .findFirst();
  }

  /** Whether a table holds anything at all. */
  boolean hasFigures(Sheet sheet) {
    return sheet.fields().keySet().stream()
        .anyMatch(path -> !(report.figure(path) instanceof Figure.Blank));
  }

  /** A text without white space. */
  static String tight(String text) {
    return SPACE.matcher(text).replaceAll("");
  }
}
