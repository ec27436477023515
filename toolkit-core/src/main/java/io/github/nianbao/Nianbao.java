package io.github.nianbao;

import io.github.nianbao.check.Checker;
import io.github.nianbao.document.Document;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormSchema;
import io.github.nianbao.form.Forms;
import io.github.nianbao.layout.face.FaceChoice;
import io.github.nianbao.migrate.Migrator;
import io.github.nianbao.report.Reading;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.ReportReader;
import io.github.nianbao.report.ReportWriter;
import io.github.nianbao.report.Skeleton;
import io.github.nianbao.write.Format;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Annual reports as data and as documents: the few calls that most programs need.
 *
 * <pre>{@code
 * Nianbao nianbao = Nianbao.create(Settings.of(Language.ZH, List.of(Path.of("/usr/share/fonts"))));
 * Report report = nianbao.read("2024.json", Files.readAllBytes(Path.of("2024.json")));
 * byte[] pdf = nianbao.render(report, Rendition.of(Format.PDF)).get(Format.PDF);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. Forms, templates and faces are read once: keep
 * one instance for many reports.
 */
public final class Nianbao {
  private final Forms forms;
  private final ReportReader reader;
  private final ReportWriter writer;
  private final Checker checker;
  private final Migrator migrator;
  private final Press press;
  private final Intake intake;

  private Nianbao(Forms forms, Messages messages, Press press) {
    this.forms = forms;
    this.reader = new ReportReader(forms, messages);
    this.writer = new ReportWriter(forms);
    this.checker = new Checker(forms, messages);
    this.migrator = new Migrator(forms, messages);
    this.press = press;
    this.intake = new Intake(forms, messages, checker);
  }

  /**
   * The toolkit with these settings.
   *
   * @throws io.github.nianbao.finding.FindingsException when a folder of the user's is missing, or
   *     the user's form, template or style is wrong
   */
  public static Nianbao create(Settings settings) {
    Messages messages = Messages.in(settings.language());
    settings.requireFolders(messages);
    Path folder = settings.formFolder();
    Forms forms = folder == null ? Forms.builtIn() : Forms.withFolder(folder, messages);
    return new Nianbao(forms, messages, new Press(settings, forms, messages));
  }

  /** The forms known. */
  public Forms forms() {
    return forms;
  }

  /**
   * Reads a report.
   *
   * @param name the file's name, for messages; null for none
   * @param json the file's content, UTF-8
   * @throws io.github.nianbao.finding.FindingsException with every complaint when it is not a
   *     report
   */
  public Report read(@Nullable String name, byte[] json) {
    return open(name, json).report();
  }

  /**
   * Reads a report and keeps where its parts stand, so that what the rules say of it can be given
   * with line and column.
   *
   * @param name the file's name, for messages; null for none
   * @param json the file's content, UTF-8
   * @throws io.github.nianbao.finding.FindingsException with every complaint when it is not a
   *     report
   */
  public Reading open(@Nullable String name, byte[] json) {
    return reader.read(name, json);
  }

  /**
   * Reads a report out of a document that somebody else made: text, a web page, a file of a word
   * processor. What cannot be placed stays blank; everything dropped, repaired or doubted is among
   * its findings, and so is what the rules say about it.
   *
   * @param name the file's name, for messages and to tell its kind where its content does not
   * @param content the file's content
   * @throws io.github.nianbao.finding.FindingsException when no report is found in it
   */
  public Report readSource(String name, byte[] content, SourceReading how) {
    return intake.read(name, content, how);
  }

  /** The report as JSON, always laid out alike. */
  public String write(Report report) {
    return writer.write(report);
  }

  /** What the rules say about a report, heaviest tables first; empty when all is well. */
  public List<Finding> check(Report report) {
    return checker.check(report);
  }

  /**
   * What the rules say about a report and the same issuer's report of the year before.
   *
   * @param previous last year's report, or null
   */
  public List<Finding> check(Report report, @Nullable Report previous) {
    return checker.check(report, previous);
  }

  /**
   * The same of a report whose places are known: each finding has its line and column, or the file
   * alone where it concerns the whole report.
   *
   * @param previous last year's report, or null
   */
  public List<Finding> check(Reading reading, @Nullable Report previous) {
    return placed(check(reading.report(), previous), reading);
  }

  /**
   * Where a report that sums up others is not their sum, with line and column.
   *
   * @param parts the reports of the body's own office and of all bodies under it; at least one
   */
  public List<Finding> checkSum(Reading whole, List<Report> parts) {
    return placed(checker.checkSum(whole.report(), parts), whole);
  }

  private static List<Finding> placed(List<Finding> findings, Reading reading) {
    return findings.stream()
        .map(finding -> finding.at(reading.positions().placeOf(finding.path())))
        .toList();
  }

  /**
   * A report in another form: figures are carried or left blank, never invented; those without a
   * place go to the annex. Its findings tell of every loss and of what the checks say of it.
   *
   * @param form id of the form wanted
   * @param strict whether figures whose meaning is only close are left blank, too
   * @throws io.github.nianbao.finding.FindingsException M-FORM when there is no way into that form
   */
  public Report migrate(Report report, String form, boolean strict) {
    Report migrated = migrator.migrate(report, form, strict);
    return migrated.withFindings(checker.check(migrated));
  }

  /**
   * The documents of a report. Nothing is written to disk.
   *
   * @return the bytes of each format asked for
   * @throws io.github.nianbao.finding.FindingsException when the report cannot be printed right: it
   *     has no title, the template is wrong, no face has one of its characters
   */
  public Map<Format, byte[]> render(Report report, Rendition rendition) {
    Report printed = rendition.annex() ? report : report.withAnnex(List.of());
    Document document = press.document(printed, rendition.date(), writer.write(report));
    Map<Format, byte[]> documents = new EnumMap<>(Format.class);
    for (Format format : rendition.formats()) {
      documents.put(format, press.writer(format, rendition).write(document));
    }
    return documents;
  }

  /** The JSON Schema of a form's reports. */
  public String schema(Form form) {
    return FormSchema.text(form, forms);
  }

  /**
   * A report of a form to fill in, as JSON.
   *
   * @param schema where its schema lies, for editors: a relative path or an identifier
   */
  public String skeleton(Form form, String schema) {
    return new Skeleton(schema).of(form);
  }

  /** The version of the toolkit. */
  public static String version() {
    return Version.read();
  }

  /** What each role of a face resolves to here. Reads the faces of the machine. */
  public List<FaceChoice> faces() {
    return press.faces().choices();
  }
}
