package io.github.nianbao.maven;

import io.github.nianbao.Nianbao;
import io.github.nianbao.maven.ledger.Fingerprint;
import io.github.nianbao.maven.ledger.Upkeep;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/**
 * Where a goal works: the project, which keeps the ledger below its {@code target}, and the
 * execution, which knows the plugin and all it consists of.
 *
 * @param project the project
 * @param execution the execution
 */
record Workshop(MavenProject project, MojoExecution execution) {

  /** Adds to a fingerprint. */
  interface Ingredients {
    void note(Fingerprint fingerprint) throws IOException;
  }

  /**
   * The upkeep of a folder whose files depend on the toolkit, on their source and on these.
   *
   * @param variant tells ledgers of one execution apart
   */
  Upkeep upkeep(Path folder, String variant, Ingredients ingredients, Wording wording)
      throws MojoExecutionException {
    Fingerprint fingerprint = new Fingerprint();
    try {
      toolkit(fingerprint);
      ingredients.note(fingerprint);
    } catch (IOException e) {
      String place = String.valueOf(e.getMessage());
      throw new MojoExecutionException(wording.text("unreadable", Map.of("place", place)), e);
    }
    return new Upkeep(ledger(variant), folder, fingerprint.hash());
  }

  /** A snapshot changes without a new version: its file's size and time speak for it. */
  private void toolkit(Fingerprint fingerprint) throws IOException {
    fingerprint.setting("version", Nianbao.version());
    for (Artifact artifact : execution.getMojoDescriptor().getPluginDescriptor().getArtifacts()) {
      fingerprint.setting("artifact", artifact.getId());
      if (artifact.isSnapshot()) {
        fingerprint.listing("jar", artifact.getFile().toPath());
      }
    }
  }

  /** The plugin and all it needs, for processes of its own. */
  List<Path> classPath() {
    PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
    Stream<Path> needed = plugin.getArtifacts().stream().map(jar -> jar.getFile().toPath());
    Stream<Path> own =
        Stream.ofNullable(plugin.getPluginArtifact()).map(jar -> jar.getFile().toPath());
    return Stream.concat(own, needed).distinct().toList();
  }

  private Path ledger(String variant) {
    String name = execution.getGoal() + "-" + execution.getExecutionId() + variant;
    return Path.of(project.getBuild().getDirectory(), "maven-status", "nianbao-maven-plugin")
        .resolve(name.replaceAll("[^\\w.-]", "-") + ".txt");
  }
}
