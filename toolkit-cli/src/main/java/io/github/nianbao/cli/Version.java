package io.github.nianbao.cli;

import io.github.nianbao.Nianbao;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {Nianbao.version()};
  }
}
