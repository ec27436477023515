package io.github.nianbao.maven;

import io.github.nianbao.Nianbao;
import io.github.nianbao.maven.ledger.Fingerprint;
import io.github.nianbao.maven.ledger.Upkeep;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals have whose outputs are left alone while nothing changes. */
abstract class UpkeepMojo extends NianbaoMojo {
  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private PluginDescriptor plugin;

  @Parameter(
      defaultValue =
          "${project.build.directory}/maven-status/nianbao-maven-plugin/${mojo.goal}-${mojo.executionId}.txt",
      readonly = true,
      required = true)
  private File ledger;

  /** Adds to a fingerprint. */
  interface Ingredients {
    void note(Fingerprint fingerprint) throws IOException;
  }

  /** The upkeep of a folder whose files depend on the toolkit, on their source and on these. */
  final Upkeep upkeep(Path folder, Ingredients ingredients, Wording wording)
      throws MojoExecutionException {
    Fingerprint fingerprint = new Fingerprint().setting("version", Nianbao.version());
    try {
      for (Artifact artifact : plugin.getArtifacts()) {
        fingerprint.setting("artifact", artifact.getId());
        if (artifact.isSnapshot()) {
          fingerprint.listing("jar", artifact.getFile().toPath());
        }
      }
      ingredients.note(fingerprint);
    } catch (IOException e) {
      String place = String.valueOf(e.getMessage());
      throw new MojoExecutionException(wording.text("unreadable", Map.of("place", place)), e);
    }
    return new Upkeep(ledger.toPath(), folder, fingerprint.hash());
  }
}
