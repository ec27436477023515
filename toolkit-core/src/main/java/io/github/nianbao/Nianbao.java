package io.github.nianbao;

import io.github.nianbao.check.Checker;
import io.github.nianbao.document.Document;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormSchema;
import io.github.nianbao.form.Forms;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.ReportReader;
import io.github.nianbao.report.ReportWriter;
import io.github.nianbao.report.Skeleton;
import io.github.nianbao.write.Format;
import io.github.nianbao.write.pdf.face.FaceChoice;
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
  private final Press press;
  private final Intake intake;

  private Nianbao(Forms forms, Messages messages, Press press) {
    this.forms = forms;
    this.reader = new ReportReader(forms, messages);
    this.writer = new ReportWriter(forms);
    this.checker = new Checker(forms, messages);
    this.press = press;
    this.intake = new Intake(forms, messages, checker);
  }

  /**
   * The toolkit with these settings.
   *
   * @throws io.github.nianbao.finding.FindingsException when the user's form, template or style is
   *     wrong
   */
  public static Nianbao create(Settings settings) {
    Messages messages = Messages.in(settings.language());
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
    return reader.read(name, json).report();
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
   * The documents of a report. Nothing is written to disk.
   *
   * @return the bytes of each format asked for
   * @throws io.github.nianbao.finding.FindingsException when the report cannot be printed right: it
   *     has no title, the template is wrong, no face has one of its characters
   */
  public Map<Format, byte[]> render(Report report, Rendition rendition) {
    Document document = press.document(report, rendition.date(), writer.write(report));
    Map<Format, byte[]> documents = new EnumMap<>(Format.class);
    for (Format format : rendition.formats()) {
      documents.put(format, press.writer(format, rendition.htmlFragment()).write(document));
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
