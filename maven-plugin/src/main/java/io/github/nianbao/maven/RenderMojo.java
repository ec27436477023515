package io.github.nianbao.maven;

import io.github.nianbao.batch.FailOn;
import io.github.nianbao.maven.ledger.SourceFile;
import io.github.nianbao.maven.ledger.Upkeep;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Renders the reports of a project (JSON) as official documents. Documents that are up to date are
 * left alone, those of reports that are gone are removed.
 *
 * @since 0.1.0
 */
@Mojo(name = "render", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class RenderMojo extends LookMojo {
  private final Workshop workshop;
  private final MavenProjectHelper helper;

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
   * Folder the documents are written to, in the folders that the reports lie in.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "nianbao.outputDirectory",
      defaultValue = "${project.build.directory}/nianbao")
  private File outputDirectory;

  /**
   * Whether the documents become artifacts of the project, to be installed and deployed with it:
   * the name of the report is their classifier, the format their type.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.attach", defaultValue = "false")
  private boolean attach;

  /**
   * From which findings of the rules on to fail: {@code error}, {@code warning} or {@code never}.
   * The documents are written all the same. What cannot be rendered at all always fails.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.failOn", defaultValue = "never")
  private String failOn;

  /**
   * Whether this goal does nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.render.skip", defaultValue = "false")
  private boolean skipRender;

  /** Filled in by Maven. */
  @Inject
  public RenderMojo(MavenProject project, MojoExecution execution, MavenProjectHelper helper) {
    this.workshop = new Workshop(project, execution);
    this.helper = helper;
  }

  @Override
  boolean skipped() {
    return skipRender;
  }

  @Override
  void run(Wording wording, BuildLog log) throws MojoExecutionException, MojoFailureException {
    Look look = look(wording);
    FailOn level = level(failOn, wording);
    List<SourceFile> reports = Sources.reports(wording).find(sources, usualSources);
    Path folder = outputDirectory.toPath();
    Upkeep upkeep = workshop.upkeep(folder, "", look::note, wording);
    if (reports.isEmpty()) {
      log.nothing("what.reports", usualSources);
    }
    new Rendering(look, folder, upkeep, level).run(reports, wording, log);
    if (attach) {
      reports.forEach(report -> attach(report, upkeep, log));
    }
  }

  private void attach(SourceFile report, Upkeep upkeep, BuildLog log) {
    String classifier = report.stem().replace('/', '-');
    for (Path document : upkeep.outputs(report)) {
      String name = document.getFileName().toString();
      String type = name.substring(name.lastIndexOf('.') + 1);
      helper.attachArtifact(workshop.project(), type, classifier, document.toFile());
      log.info(
          "attached", Map.of("file", document.toString(), "classifier", classifier, "type", type));
    }
  }
}
