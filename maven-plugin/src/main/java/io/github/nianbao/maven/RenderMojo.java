package io.github.nianbao.maven;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Rendition;
import io.github.nianbao.Settings;
import io.github.nianbao.batch.Outcome;
import io.github.nianbao.batch.RenderBatch;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.layout.face.FaceLibrary;
import io.github.nianbao.write.Format;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Renders the report JSON of a project as official documents.
 *
 * @since 0.1.0
 */
@Mojo(name = "render", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class RenderMojo extends AbstractMojo {
  /**
   * Folder with the reports, {@code *.json}.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "nianbao.sourceDirectory",
      defaultValue = "${project.basedir}/src/main/reports")
  private File sourceDirectory;

  /**
   * Folder the documents are written to.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "nianbao.outputDirectory",
      defaultValue = "${project.build.directory}/reports")
  private File outputDirectory;

  /**
   * Formats to write: {@code pdf}, {@code docx}, {@code html}, {@code ofd}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.formats", defaultValue = "pdf,docx,html")
  private List<String> formats;

  /**
   * Folder whose {@code report.ftlx} and {@code style.json} take the place of the built-in ones.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.templateDirectory")
  private @Nullable File templateDirectory;

  /**
   * Folder of type faces that come before those of the machine.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.fonts")
  private @Nullable File fonts;

  /**
   * Language of messages, {@code zh} or {@code en}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.lang", defaultValue = "en")
  private String lang;

  /**
   * The time written into the documents, so that builds are reproducible. Where the project sets
   * none, the report's own date is taken.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "nianbao.outputTimestamp",
      defaultValue = "${project.build.outputTimestamp}")
  private @Nullable String outputTimestamp;

  /**
   * Whether to do nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("nianbao: skipped");
      return;
    }
    List<Path> reports = reports();
    if (reports.isEmpty()) {
      getLog().info("nianbao: no reports in " + sourceDirectory);
      return;
    }
    new OutcomeLog(getLog()).settle(render(reports));
  }

  private List<Path> reports() throws MojoExecutionException {
    if (!sourceDirectory.isDirectory()) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(sourceDirectory.toPath())) {
      return entries.filter(RenderMojo::isReport).sorted().toList();
    } catch (IOException e) {
      throw new MojoExecutionException(sourceDirectory + " cannot be listed", e);
    }
  }

  private static boolean isReport(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".json") && !name.endsWith(".schema.json");
  }

  private List<Outcome> render(List<Path> reports) throws MojoFailureException {
    Path folder = outputDirectory.toPath();
    Rendition rendition = new Rendition(wanted(), false, timestamp(), true);
    try {
      return new RenderBatch(Nianbao.create(settings()), rendition, 1)
          .run(
              reports.stream().map(file -> new ReportFile(file, folder)).toList(),
              outcome -> getLog().debug("nianbao: " + outcome.input()));
    } catch (FindingsException e) {
      throw new MojoFailureException(e.getMessage());
    }
  }

  private Settings settings() {
    return new Settings(
        lang.equals("zh") ? Language.ZH : Language.EN,
        null,
        path(templateDirectory),
        path(fonts),
        FaceLibrary.systemFolders(
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")),
            System.getenv()));
  }

  private static @Nullable Path path(@Nullable File file) {
    return file == null ? null : file.toPath();
  }

  private Set<Format> wanted() throws MojoFailureException {
    Set<Format> wanted = EnumSet.noneOf(Format.class);
    for (String name : formats) {
      wanted.add(format(name.strip()));
    }
    return wanted;
  }

  private static Format format(String name) throws MojoFailureException {
    for (Format format : Format.values()) {
      if (format.id().equals(name.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new MojoFailureException(
        "<formats>: no format " + name + "; known: pdf, docx, html, ofd");
  }

  /** A single character is Maven's own way to say that builds need not be reproducible. */
  private @Nullable OffsetDateTime timestamp() {
    return outputTimestamp == null || outputTimestamp.length() < 2
        ? null
        : OffsetDateTime.parse(outputTimestamp);
  }
}
