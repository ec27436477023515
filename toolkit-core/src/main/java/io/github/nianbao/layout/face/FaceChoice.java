package io.github.nianbao.layout.face;

import java.util.List;

/**
 * What a role resolves to on this machine.
 *
 * @param role name of the role in the style file
 * @param name full name of the face
 * @param location its file, with {@code ,INDEX} inside a collection, or the resource it comes from
 * @param origin why it plays the role
 * @param packages Debian packages that bring a better face; empty when nothing better is known
 */
public record FaceChoice(
    String role, String name, String location, Origin origin, List<String> packages) {
  public FaceChoice {
    packages = List.copyOf(packages);
  }
}
