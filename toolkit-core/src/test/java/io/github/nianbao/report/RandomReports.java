package io.github.nianbao.report;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * Reports of any content in the 2019 form, the 2021 form and mixed ones. The same seed gives the
 * same report. Their identities hold only in those of {@link #balanced(long)}.
 */
public final class RandomReports {
  private static final String LETTERS =
      "的政府信息公开年度报告云溪青禾县镇（一）、，。；：“”《》—…１２3456 abcXYZ\"\\/\t\n䶮㙍𬭚堎垚旯旮é😀";
  private static final List<String> PRINTED =
      List.of("2.46万件", "/", "--253", "+3", "1,234", "见附件", "不适用", "63.4万元", "—");

  /** 2^64 divided by the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Random random;

  private RandomReports(long seed) {
    // The first numbers of small seeds are all alike unless their bits are spread.
    this.random = new Random(seed * SPREAD);
  }

  /** A report of any content; its figures are numbers, blanks and texts. */
  public static Report seeded(long seed) {
    RandomReports reports = new RandomReports(seed);
    FormChoice choice = reports.choice();
    return reports.report(choice, reports.anyFigures(choice));
  }

  /** A report without blank figures of which all identities hold. */
  public static Report balanced(long seed) {
    RandomReports reports = new RandomReports(seed);
    FormChoice choice = reports.choice();
    return reports.report(choice, reports.balancedFigures(choice));
  }

  /** Reports of any content. */
  public static Arbitrary<Report> any() {
    return Arbitraries.longs().map(RandomReports::seeded);
  }

  /** Reports of which all identities hold. */
  public static Arbitrary<Report> anyBalanced() {
    return Arbitraries.longs().map(RandomReports::balanced);
  }

  /** The fields of a report in the forms of its tables. */
  public static List<FigureField> fields(FormChoice choice) {
    List<FigureField> fields = new ArrayList<>();
    for (FormTable own : form(choice.form()).tables()) {
      FormTable table = form(choice.of(own.key())).table(own.key()).orElseThrow();
      fields.addAll(table.fields().values());
    }
    return fields;
  }

  private static Form form(String id) {
    return Forms.builtIn().find(id).orElseThrow();
  }

  private FormChoice choice() {
    String id = random.nextBoolean() ? "2021" : "2019";
    if (random.nextInt(3) > 0) {
      return new FormChoice(id, Map.of());
    }
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("activeDisclosure", id);
    tables.put("applications", id.equals("2021") ? "2019" : "2021");
    tables.put("reviewLitigation", random.nextBoolean() ? "2021" : "2019");
    return new FormChoice(id, tables);
  }

  private Report report(FormChoice choice, Map<String, Figure> figures) {
    Map<String, List<String>> prose = new LinkedHashMap<>();
    for (String key : form(choice.form()).proseKeys()) {
      List<String> paragraphs = list(4, () -> text(120));
      if (!paragraphs.isEmpty()) {
        prose.put(key, paragraphs);
      }
    }
    Map<String, Provenance> provenance = new LinkedHashMap<>();
    for (FigureField field : fields(choice)) {
      if (random.nextInt(20) == 0) {
        provenance.put(field.path(), new Provenance(status(), maybe(this::path), source()));
      }
    }
    return new Report(
        choice, front(), prose, figures, list(3, this::annex), provenance, list(3, this::finding));
  }

  private Front front() {
    return new Front(
        maybe(() -> 1990 + random.nextInt(60)),
        maybe(() -> new Front.Issuer(word(), maybeWord(), maybeWord(), maybeWord())),
        maybeWord(),
        maybe(() -> "2024-01-" + (10 + random.nextInt(20))),
        maybeWord(),
        maybeWord(),
        maybe(() -> new Front.Period("2023-01-01", maybeWord())),
        maybe(
            () ->
                new Front.Contact(
                    maybeWord(),
                    maybeWord(),
                    maybeWord(),
                    word(),
                    maybeWord(),
                    maybeWord(),
                    maybeWord())),
        maybe(() -> new Front.Signing(word(), maybeWord())),
        maybe(() -> new Front.ProcessingFee(number(2), any(0))));
  }

  private Map<String, Figure> anyFigures(FormChoice choice) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (FigureField field : fields(choice)) {
      Figure figure = any(field.quantity().kind() == Quantity.Kind.AMOUNT ? 2 : 0);
      if (!figure.equals(Figure.BLANK)) {
        figures.put(field.path(), figure);
      }
    }
    return figures;
  }

  private Map<String, Figure> balancedFigures(FormChoice choice) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (FigureField field : fields(choice)) {
      figures.put(field.path(), number(field.quantity().kind() == Quantity.Kind.AMOUNT ? 2 : 0));
    }
    balanceApplications(figures);
    for (String group : List.of("review", "directLitigation", "afterReviewLitigation")) {
      sumInto(figures, "reviewLitigation." + group + ".");
    }
    return figures;
  }

  /** Counts per kind of applicant first, then the sums over kinds in the last column. */
  private void balanceApplications(Map<String, Figure> figures) {
    String table = "applications.";
    List<String> totals =
        figures.keySet().stream()
            .filter(path -> path.startsWith(table) && path.endsWith(".total"))
            .map(path -> path.substring(0, path.length() - "total".length()))
            .toList();
    List<String> columns =
        figures.keySet().stream()
            .filter(path -> path.startsWith(table + "newReceived.") && !path.endsWith(".total"))
            .map(path -> path.substring(path.lastIndexOf('.') + 1))
            .toList();
    for (String column : columns) {
      long done = 0;
      for (String row : totals) {
        if (row.startsWith(table + "results.") && !row.equals(table + "results.total.")) {
          long count = random.nextInt(4) == 0 ? random.nextInt(1000) : 0;
          figures.put(row + column, Figure.of(count));
          done += count;
        }
      }
      long open = random.nextInt(50);
      long before = random.nextInt((int) (done + open) + 1);
      figures.put(table + "results.total." + column, Figure.of(done));
      figures.put(table + "carriedForward." + column, Figure.of(open));
      figures.put(table + "carriedOver." + column, Figure.of(before));
      figures.put(table + "newReceived." + column, Figure.of(done + open - before));
    }
    totals.forEach(row -> sumInto(figures, row));
  }

  private static void sumInto(Map<String, Figure> figures, String row) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<String, Figure> entry : figures.entrySet()) {
      String path = entry.getKey();
      boolean part =
          path.startsWith(row) && !path.endsWith(".total") && path.indexOf('.', row.length()) < 0;
      if (part && entry.getValue() instanceof Figure.Numeric number) {
        sum = sum.add(number.value());
      }
    }
    figures.put(row + "total", new Figure.Numeric(sum));
  }

  private Figure any(int decimals) {
    return switch (random.nextInt(6)) {
      case 0 -> Figure.BLANK;
      case 1 -> new Figure.Text(pick(PRINTED));
      default -> number(decimals);
    };
  }

  private Figure number(int decimals) {
    long value = random.nextInt(5) == 0 ? random.nextInt(10_000_000) : random.nextInt(100);
    return new Figure.Numeric(BigDecimal.valueOf(value, decimals));
  }

  private AnnexEntry annex() {
    return new AnnexEntry(maybe(this::path), word(), any(2), maybeWord());
  }

  private Finding finding() {
    Severity severity = pick(List.of(Severity.values()));
    return new Finding(
        "T3-BAL",
        severity,
        maybe(this::path),
        list(3, this::path),
        list(3, this::word),
        word(),
        source());
  }

  private @Nullable Source source() {
    return maybe(
        () ->
            new Source(
                word(),
                maybe(this::count),
                maybe(this::count),
                maybe(this::count),
                random.nextBoolean() ? List.of() : List.of(1.0, 2.5, 300.125, 0.0)));
  }

  private Provenance.Status status() {
    return pick(List.of(Provenance.Status.values()));
  }

  private String path() {
    return pick(fields(new FormChoice("2019", Map.of()))).path();
  }

  private int count() {
    return 1 + random.nextInt(500);
  }

  private String word() {
    return text(12);
  }

  private @Nullable String maybeWord() {
    return maybe(this::word);
  }

  private String text(int most) {
    int[] letters = LETTERS.codePoints().toArray();
    StringBuilder text = new StringBuilder("文");
    for (int i = random.nextInt(most); i > 0; i--) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(4) == 0 ? null : value.get();
  }

  private <T> T pick(List<T> elements) {
    return elements.get(random.nextInt(elements.size()));
  }

  private <T> List<T> list(int most, Supplier<T> element) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(most); i > 0; i--) {
      list.add(element.get());
    }
    return list;
  }
}
