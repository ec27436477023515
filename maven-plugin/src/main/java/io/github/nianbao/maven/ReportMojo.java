package io.github.nianbao.maven;

import io.github.nianbao.Nianbao;
import io.github.nianbao.batch.FailOn;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.io.OutputException;
import io.github.nianbao.maven.ledger.SourceFile;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.AbstractMavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * A page in the site of a project: its annual reports with their documents, figures at a glance and
 * what the rules find. In the language of the site, Chinese or English.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends AbstractMavenReport {
  private static final String NAME = "nianbao";

  /**
   * Sets of report files: each a folder, or {@code <directory>} with {@code <includes>} (default:
   * {@code **}{@code /*.json}) and {@code <excludes>}. Files {@code *.schema.json} are never
   * reports. Default: the folder {@code src/main/nianbao}, if it is there.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.sources")
  private @Nullable List<FileSet> sources;

  @Parameter(defaultValue = "${project.basedir}/src/main/nianbao", readonly = true)
  private File usualSources;

  /**
   * Formats of the documents that the page links to: {@code pdf}, {@code docx}, {@code html},
   * {@code ofd}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.formats", defaultValue = "pdf,docx,html")
  private List<String> formats;

  /**
   * Folder of an own form: {@code form.json} and, if wanted, {@code report.ftlx} and {@code
   * style.json}. Default: the official forms alone.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.forms")
  private @Nullable File forms;

  /**
   * Folder whose {@code report.ftlx} and {@code style.json} take the place of the built-in ones.
   * Default: the built-in ones.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.templateDirectory")
  private @Nullable File templateDirectory;

  /**
   * Folder of type faces that come before those of the machine. Default: those of the machine.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.fonts")
  private @Nullable File fonts;

  /**
   * Whether all goals of this plugin do nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Whether this goal does nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.report.skip", defaultValue = "false")
  private boolean skipReport;

  /** Filled in by Maven. */
  public ReportMojo() {}

  @Override
  public String getOutputPath() {
    return NAME;
  }

  /** The interface wants it still, for site plugins older than {@link #getOutputPath}. */
  @Override
  @Deprecated
  public String getOutputName() {
    return NAME;
  }

  @Override
  public String getName(Locale locale) {
    return wording(locale).text("page.name");
  }

  @Override
  public String getDescription(Locale locale) {
    return wording(locale).text("page.description");
  }

  @Override
  public boolean canGenerateReport() throws MavenReportException {
    if (skip || skipReport) {
      return false;
    }
    try {
      Wording wording = wording(Locale.getDefault());
      return !Sources.reports(wording).find(sources, usualSources).isEmpty();
    } catch (MojoFailureException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  @Override
  protected void executeReport(Locale locale) throws MavenReportException {
    Wording wording = wording(locale);
    BuildLog log = new BuildLog(getLog(), wording);
    try {
      write(locale, wording, log);
    } catch (FindingsException e) {
      throw new MavenReportException(log.failure(e.findings()).getMessage());
    } catch (OutputException e) {
      throw new MavenReportException(log.unwritable(e).getMessage(), e);
    } catch (MojoFailureException | MojoExecutionException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  private void write(Locale locale, Wording wording, BuildLog log)
      throws MojoExecutionException, MojoFailureException {
    Look look =
        new Look(
            Look.formats(formats, wording),
            forms,
            templateDirectory,
            fonts,
            Timestamp.of(outputTimestamp, wording));
    List<SourceFile> reports = Sources.reports(wording).find(sources, usualSources);
    Path folder = getReportOutputDirectory().toPath().resolve(NAME);
    Workshop workshop = new Workshop(project, mojoExecution);
    String variant = "-" + locale;
    new Rendering(look, folder, workshop.upkeep(folder, variant, look::note, wording), FailOn.NEVER)
        .run(reports, wording, log);
    Nianbao nianbao = look.nianbao(wording.language());
    List<Glance> glances =
        reports.stream().map(report -> Glance.of(report, nianbao, wording.messages())).toList();
    new GlancePage(getSink(), wording, NAME, look.formats(), glances).render();
  }

  private static Wording wording(Locale locale) {
    return Wording.in(Language.of(locale));
  }
}
