package io.github.nianbao.maven;

import io.github.nianbao.batch.FailOn;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.io.OutputException;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals have: language, skipping, and the way a build ends. */
abstract class NianbaoMojo extends AbstractMojo {
  /**
   * Whether all goals of this plugin do nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Language of messages, {@code zh} or {@code en}. Default: that of the machine.
   *
   * @since 0.1.0
   */
  @Parameter(property = "nianbao.lang")
  private @Nullable String lang;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    Wording wording = Wording.in(lang);
    if (skip || skipped()) {
      getLog().info(wording.text("skipped"));
      return;
    }
    BuildLog log = new BuildLog(getLog(), wording);
    try {
      run(wording, log);
    } catch (FindingsException e) {
      throw log.failure(e.findings());
    } catch (OutputException e) {
      throw log.unwritable(e);
    }
  }

  /** Whether this goal alone is to do nothing. */
  abstract boolean skipped();

  /** Does the work of the goal. */
  abstract void run(Wording wording, BuildLog log)
      throws MojoExecutionException, MojoFailureException;

  /**
   * The level of a parameter {@code failOn}.
   *
   * @throws MojoFailureException when there is none of that name
   */
  static FailOn level(String failOn, Wording wording) throws MojoFailureException {
    return new Choice<>("failOn", List.of(FailOn.values()), FailOn::toString)
        .named(failOn, wording);
  }
}
