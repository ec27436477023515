package io.github.nianbao.migrate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.check.Checker;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.Forms;
import io.github.nianbao.report.AnnexEntry;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.FormChoice;
import io.github.nianbao.report.Provenance;
import io.github.nianbao.report.Provenance.Status;
import io.github.nianbao.report.RandomReports;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.ReportReader;
import io.github.nianbao.report.ReportWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds of every migration, whatever the report. */
class MigrationPropertyTest {
  private static final Forms FORMS = Forms.builtIn();
  private static final Messages MESSAGES = Messages.in(Language.ZH);
  private static final Migrator MIGRATOR = new Migrator(FORMS, MESSAGES);
  private static final Checker CHECKER = new Checker(FORMS, MESSAGES);
  private static final FormChoice TARGET = new FormChoice("2021", Map.of());

  private static final List<FigureField> FIELDS = RandomReports.fields(TARGET);

  @Provide
  Arbitrary<Report> reports() {
    return RandomReports.any();
  }

  @Provide
  Arbitrary<Report> balanced2019() {
    return RandomReports.anyBalanced().map(MigrationPropertyTest::of2019);
  }

  /** The next balanced report that has the form of 2019 throughout. */
  private static Report of2019(Report report) {
    return new Random(report.hashCode())
        .longs()
        .mapToObj(RandomReports::balanced)
        .filter(each -> each.forms().equals(new FormChoice("2019", Map.of())))
        .findFirst()
        .orElseThrow();
  }

  @Property(tries = 60)
  void aCleanReportOf2019GivesTheNumbersOfTheRules(@ForAll("balanced2019") Report report) {
    Report migrated = MIGRATOR.migrate(report, "2021");
    long others = others(report).stream().filter(figure -> !figure.equals(Figure.of(0))).count();
    long items =
        migrated.findings().stream()
            .filter(finding -> finding.code().equals("M-ITEMS") && isNew(finding, report))
            .mapToLong(finding -> 1 + finding.related().size())
            .sum();

    assertThat(migrated.forms()).isEqualTo(TARGET);
    assertThat(count(migrated, Status.CARRIED)).isEqualTo(3 + 154 + 15 - items);
    assertThat(count(migrated, Status.CARRIED_WITH_CAUTION)).isEqualTo(2 + items);
    assertThat(count(migrated, Status.INFERRED)).isEqualTo(21 - 3 * others);
    assertThat(count(migrated, Status.UNKNOWN)).isEqualTo(5 + 3 * others);
    assertThat(added(report, migrated)).hasSize((int) (17 + others));
  }

  @Property(tries = 60)
  void everyFigureOfTheSourceIsFoundExactlyOnce(
      @ForAll("reports") Report report, @ForAll boolean strict) {
    Report migrated = MIGRATOR.migrate(report, "2021", strict);
    List<AnnexEntry> annex = added(report, migrated);

    Map<String, List<Figure>> found = new HashMap<>();
    annex.forEach(entry -> add(found, "" + entry.path(), entry.value()));
    for (FigureField target : FIELDS) {
      String from = origin(target, report, migrated);
      if (from != null) {
        add(found, from, migrated.figure(target.path()));
      }
    }
    for (FigureField field : RandomReports.fields(report.forms())) {
      Figure figure = report.figure(field.path());
      List<Figure> copies = found.getOrDefault(field.path(), List.of());
      if (figure instanceof Figure.Blank) {
        assertThat(copies).as(field.path()).isEmpty();
      } else if (copies.size() == 3) {
        assertThat(figure).as(field.path()).isEqualTo(Figure.of(0));
        assertThat(copies).as(field.path()).containsOnly(Figure.of(0));
      } else {
        assertThat(copies).as(field.path()).containsExactly(figure);
      }
    }
  }

  @Property(tries = 60)
  void noFigureIsInventedAndEachHasAProvenance(
      @ForAll("reports") Report report, @ForAll boolean strict) {
    Report migrated = MIGRATOR.migrate(report, "2021", strict);

    for (FigureField target : FIELDS) {
      Figure figure = migrated.figure(target.path());
      if (report.forms().of(target.table()).equals("2021")) {
        assertThat(figure).isEqualTo(report.figure(target.path()));
        assertThat(migrated.provenance().get(target.path()))
            .isEqualTo(report.provenance().get(target.path()));
        continue;
      }
      Provenance origin = migrated.provenance().get(target.path());
      assertThat(origin).as(target.path()).isNotNull();
      if (origin.status() == Status.UNKNOWN) {
        assertThat(figure).as(target.path()).isEqualTo(Figure.BLANK);
      } else {
        assertThat(figure).as(target.path()).isEqualTo(report.figure("" + origin.from()));
        assertThat(origin.status() == Status.CARRIED_WITH_CAUTION && strict).isFalse();
      }
      if (origin.from() != null) {
        Provenance before = report.provenance().get(origin.from());
        assertThat(origin.source()).isEqualTo(before == null ? null : before.source());
      }
    }
  }

  @Property(tries = 60)
  void whatIsNoFigureStaysAsItWas(@ForAll("reports") Report report) {
    Report migrated = MIGRATOR.migrate(report, "2021");

    assertThat(migrated.front()).isEqualTo(report.front());
    assertThat(migrated.prose()).isEqualTo(report.prose());
    assertThat(migrated.annex().subList(0, report.annex().size())).isEqualTo(report.annex());
    assertThat(migrated.findings().subList(0, report.findings().size()))
        .isEqualTo(report.findings());
  }

  @Property(tries = 40)
  void theBalanceOfTableThreeIsJudgedAsBefore(@ForAll("reports") Report report) {
    Report migrated = MIGRATOR.migrate(report, "2021");

    assertThat(balance(migrated)).isEqualTo(balance(report));
  }

  @Property(tries = 40)
  void aSecondMigrationOnlySaysThatNothingWasToBeDone(@ForAll("reports") Report report) {
    Report once = MIGRATOR.migrate(report, "2021");
    Report twice = MIGRATOR.migrate(once, "2021");

    assertThat(twice.findings()).extracting(Finding::code).contains("M-SAME");
    assertThat(twice.figures()).isEqualTo(once.figures());
    assertThat(twice.annex()).isEqualTo(once.annex());
    assertThat(twice.provenance()).isEqualTo(once.provenance());
    assertThat(MIGRATOR.migrate(twice, "2021")).isEqualTo(twice);
  }

  @Property(tries = 40)
  void aMigratedReportIsWrittenAndReadWithoutLoss(@ForAll("reports") Report report) {
    Report migrated = MIGRATOR.migrate(report, "2021");
    byte[] json = new ReportWriter(FORMS).write(migrated).getBytes(UTF_8);

    assertThat(new ReportReader(FORMS, MESSAGES).read(null, json).report()).isEqualTo(migrated);
  }

  private static void add(Map<String, List<Figure>> found, String path, Figure figure) {
    found.computeIfAbsent(path, key -> new ArrayList<>()).add(figure);
  }

  /** The path that a figure of the new report has come from; null for a blank. */
  private static @Nullable String origin(FigureField target, Report report, Report migrated) {
    if (migrated.figure(target.path()) instanceof Figure.Blank) {
      return null;
    }
    return report.forms().of(target.table()).equals("2021")
        ? target.path()
        : migrated.provenance().get(target.path()).from();
  }

  private static List<AnnexEntry> added(Report report, Report migrated) {
    return migrated.annex().subList(report.annex().size(), migrated.annex().size());
  }

  private static boolean isNew(Finding finding, Report report) {
    return !report.findings().contains(finding);
  }

  private static long count(Report migrated, Status status) {
    return FIELDS.stream()
        .map(field -> migrated.provenance().get(field.path()))
        .filter(origin -> Objects.requireNonNull(origin).status() == status)
        .count();
  }

  private static List<Figure> others(Report report) {
    return report.figures().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("applications.results.otherProcessing."))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Broken balances and rows but those of the row that is divided. */
  private static List<String> balance(Report report) {
    return CHECKER.check(report).stream()
        .filter(finding -> List.of("T3-BAL", "T3-ROW").contains(finding.code()))
        .filter(finding -> !("" + finding.path()).contains("otherProcessing"))
        .map(Finding::toString)
        .toList();
  }
}
