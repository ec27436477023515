package io.github.nianbao.style;

import java.util.List;

/**
 * The faces that may play one role.
 *
 * @param official names of the official faces, best first, in any language their files use
 * @param free names of free faces of the same kind, best first
 * @param docx the face named in DOCX, which the reader's machine resolves
 * @param css the {@code font-family} of HTML
 * @param packages Debian packages that bring a free face of this kind
 */
public record FaceRole(
    List<String> official, List<String> free, String docx, String css, List<String> packages) {
  public FaceRole {
    official = List.copyOf(official);
    free = List.copyOf(free);
    packages = List.copyOf(packages);
  }
}
