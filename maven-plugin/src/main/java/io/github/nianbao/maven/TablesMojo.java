package io.github.nianbao.maven;

import io.github.nianbao.maven.ledger.SourceFile;
import io.github.nianbao.table.TableFormat;
import io.github.nianbao.table.TableOptions;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Takes the tables out of PDF files, as data for a build. Outputs that are up to date are left
 * alone, those of files that are gone are removed.
 *
 * @since 0.1.0
 */
@Mojo(name = "tables", threadSafe = true)
public final class TablesMojo extends NianbaoMojo {
  private final Workshop workshop;

  /**
   * Sets of PDF files: each a folder, or {@code <directory>} with {@code <includes>} (default:
   * {@code **}{@code /*.pdf}) and {@code <excludes>}. Default: the folder {@code src/main/nianbao},
   * if it is there.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.sources")
  private @Nullable List<FileSet> sources;

  @Parameter(defaultValue = "${project.basedir}/src/main/nianbao", readonly = true)
  private File usualSources;

  /**
   * Folder the tables are written to, one file for each PDF, in the folders that the PDF files lie
   * in.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "nianbao.outputDirectory",
      defaultValue = "${project.build.directory}/nianbao")
  private File outputDirectory;

  /**
   * Format to write: {@code csv}, {@code json}, {@code html} or {@code md}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.format", defaultValue = "csv")
  private String format;

  /**
   * Pages to look at, counted from 1. Default: all.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.pages")
  private @Nullable Set<Integer> pages;

  /**
   * Whether a table that goes on over pages is one table.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.join", defaultValue = "true")
  private boolean join;

  /**
   * Whether only tables with drawn cells are wanted.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.ruledOnly", defaultValue = "false")
  private boolean ruledOnly;

  /**
   * Whether this goal does nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.tables.skip", defaultValue = "false")
  private boolean skipTables;

  /** Filled in by Maven. */
  @Inject
  public TablesMojo(MavenProject project, MojoExecution execution) {
    this.workshop = new Workshop(project, execution);
  }

  @Override
  boolean skipped() {
    return skipTables;
  }

  @Override
  void run(Wording wording, BuildLog log) throws MojoExecutionException, MojoFailureException {
    TableFormat wanted =
        new Choice<>("format", List.of(TableFormat.values()), TableFormat::id)
            .named(format, wording);
    Set<Integer> some = pages == null ? Set.of() : pages;
    TableOptions options =
        TableOptions.standard()
            .onPages(some)
            .onlyRuled(ruledOnly)
            .joining(join)
            .in(wording.language());
    List<SourceFile> pdfs =
        new Sources(List.of("**/*.pdf"), List.of(), wording).find(sources, usualSources);
    if (pdfs.isEmpty()) {
      log.nothing("what.pdfs", usualSources);
    }
    Path folder = outputDirectory.toPath();
    Workshop.Ingredients ingredients =
        fingerprint ->
            fingerprint
                .setting("format", wanted)
                .setting("pages", some.stream().sorted().toList())
                .setting("join", join)
                .setting("ruled", ruledOnly);
    new Extraction(options, wanted, folder, workshop.upkeep(folder, "", ingredients, wording))
        .run(pdfs, log);
  }
}
