package io.github.nianbao.cli;

import io.github.nianbao.layout.face.FaceChoice;
import java.util.Comparator;
import java.util.List;

/** The roles of faces, in the order in which a reader of a report meets them. */
final class Roles {
  private static final List<String> ORDER =
      List.of("title", "body", "heading", "subHeading", "table", "figure");

  private Roles() {}

  /** The choices in that order; roles of a user's own style come last. */
  static List<FaceChoice> sorted(List<FaceChoice> faces) {
    return faces.stream().sorted(Comparator.comparingInt(Roles::rank)).toList();
  }

  private static int rank(FaceChoice face) {
    int rank = ORDER.indexOf(face.role());
    return rank < 0 ? ORDER.size() : rank;
  }

  /** What a person calls a role; of a role of a user's own style its name. */
  static String name(FaceChoice face, Wording wording) {
    return ORDER.contains(face.role()) ? wording.text("role." + face.role()) : face.role();
  }
}
