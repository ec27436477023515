package io.github.nianbao.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that write documents have besides: how the documents look. */
abstract class LookMojo extends NianbaoMojo {
  /**
   * Formats to write: {@code pdf}, {@code docx}, {@code html}, {@code ofd}.
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
   * The look that is configured.
   *
   * @throws MojoFailureException when a format or the time cannot be understood
   */
  final Look look(Wording wording) throws MojoFailureException {
    return new Look(
        Look.formats(formats, wording),
        forms,
        templateDirectory,
        fonts,
        Timestamp.of(outputTimestamp, wording));
  }
}
