package io.github.nianbao.maven;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Settings;
import io.github.nianbao.batch.FailOn;
import io.github.nianbao.maven.ledger.SourceFile;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Applies the rules of the forms to the reports of a project, and fails the build at what they
 * find.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends NianbaoMojo {
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
   * Folder of an own form: {@code form.json}. Default: the official forms alone.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.forms")
  private @Nullable File forms;

  /**
   * The same issuer's report of the year before, for the rules over two years; or a folder with
   * such reports, each of the same name as this year's. Default: none.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.previous")
  private @Nullable File previous;

  /**
   * From which findings on to fail: {@code error}, {@code warning} or {@code never}. A file that is
   * no report always fails.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.failOn", defaultValue = "error")
  private String failOn;

  /**
   * Whether this goal does nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.check.skip", defaultValue = "false")
  private boolean skipCheck;

  /** Filled in by Maven. */
  public CheckMojo() {}

  @Override
  boolean skipped() {
    return skipCheck;
  }

  @Override
  void run(Wording wording, BuildLog log) throws MojoExecutionException, MojoFailureException {
    FailOn level = level(failOn, wording);
    List<SourceFile> reports = Sources.reports(wording).find(sources, usualSources);
    if (reports.isEmpty()) {
      log.nothing("what.reports", usualSources);
      return;
    }
    Path form = forms == null ? null : forms.toPath();
    Nianbao nianbao = Nianbao.create(new Settings(wording.language(), form, null, null, List.of()));
    new Checking(nianbao, previous, level).run(reports, wording, log);
  }
}
