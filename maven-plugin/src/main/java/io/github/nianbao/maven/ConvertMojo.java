package io.github.nianbao.maven;

import io.github.nianbao.SourceReading;
import io.github.nianbao.batch.Conversion;
import io.github.nianbao.batch.FailOn;
import io.github.nianbao.batch.JavaCommand;
import io.github.nianbao.batch.Order;
import io.github.nianbao.batch.Pace;
import io.github.nianbao.batch.Recipe;
import io.github.nianbao.batch.Workers;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.Forms;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Converts whole folders of legacy reports: each is read, brought into one form, checked and
 * rendered. What an earlier build has converted is left alone while neither it nor the
 * configuration changes.
 *
 * @since 0.1.0
 */
@Mojo(name = "convert", threadSafe = true)
public final class ConvertMojo extends LookMojo {
  private final Workshop workshop;

  /**
   * Files and folders to convert; of a folder everything below it. Default: the folder {@code
   * src/main/legacy}, if it is there.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.inputs")
  private @Nullable List<File> inputs;

  @Parameter(defaultValue = "${project.basedir}/src/main/legacy", readonly = true)
  private File usualInputs;

  /**
   * Folder of all outputs: the tree of the inputs, {@code manifest.jsonl}, {@code figures.csv} and
   * the overview {@code index.html}.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "nianbao.outputDirectory",
      defaultValue = "${project.build.directory}/nianbao-converted")
  private File outputDirectory;

  /**
   * The form that all reports are brought into.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.to", defaultValue = "2021")
  private String to;

  /**
   * Inputs converted at the same time, each in a process of its own.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.jobs", defaultValue = "1")
  private int jobs;

  /**
   * Seconds that one input may take.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.timeout", defaultValue = "120")
  private int timeout;

  /**
   * Whether every doubt is an error, and figures whose meaning is only close stay blank.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.strict", defaultValue = "false")
  private boolean strict;

  /**
   * From which findings in the converted reports on to fail: {@code error}, {@code warning} or
   * {@code never}. An input that cannot be converted at all always fails the build, after all
   * others are done.
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
  @Parameter(property = "nianbao.convert.skip", defaultValue = "false")
  private boolean skipConvert;

  /** Filled in by Maven. */
  @Inject
  public ConvertMojo(MavenProject project, MojoExecution execution) {
    this.workshop = new Workshop(project, execution);
  }

  @Override
  boolean skipped() {
    return skipConvert;
  }

  @Override
  void run(Wording wording, BuildLog log) throws MojoExecutionException, MojoFailureException {
    FailOn level = level(failOn, wording);
    Look look = look(wording);
    requireForm(look.nianbao(wording.language()).forms(), wording);
    List<File> given = inputs == null ? List.of() : inputs;
    if (given.isEmpty() && !usualInputs.isDirectory()) {
      log.nothing("what.sources", usualInputs);
      return;
    }
    List<Path> from =
        (given.isEmpty() ? List.of(usualInputs) : given).stream().map(File::toPath).toList();
    ConversionLog telling = new ConversionLog(log, outputDirectory.toPath());
    telling.settle(
        conversion(look, wording)
            .run(new Order(from, outputDirectory.toPath(), true, false), telling),
        level);
  }

  private Conversion conversion(Look look, Wording wording) throws MojoFailureException {
    return new Conversion(
        look.settings(wording.language()),
        new Recipe(to, new SourceReading(null, false, strict), look.rendition()),
        Workers.processes(
            JavaCommand.of(Path.of(System.getProperty("java.home")), workshop.classPath())),
        new Pace(
            atLeastOne("jobs", jobs, wording),
            Duration.ofSeconds(atLeastOne("timeout", timeout, wording))));
  }

  private static int atLeastOne(String parameter, int value, Wording wording)
      throws MojoFailureException {
    if (value < 1) {
      throw wording.refusal(parameter, Integer.toString(value), "1, 2, 3 …");
    }
    return value;
  }

  private void requireForm(Forms known, Wording wording) throws MojoFailureException {
    if (known.find(to).isEmpty()) {
      String all = known.all().stream().map(Form::id).collect(Collectors.joining(", "));
      throw wording.refusal("to", to, all);
    }
  }
}
