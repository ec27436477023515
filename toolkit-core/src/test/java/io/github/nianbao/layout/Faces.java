package io.github.nianbao.layout;

import io.github.nianbao.layout.face.FaceLibrary;
import io.github.nianbao.layout.face.FaceSet;
import java.nio.file.Path;
import java.util.List;

/** Faces for tests. */
public final class Faces {
  /** Those of this machine. */
  public static final FaceSet SYSTEM =
      FaceSet.resolve(Samples.STYLE, FaceLibrary.of(null, List.of(Path.of("/usr/share/fonts"))));

  /** Those of a machine without any. */
  public static final FaceSet BARE =
      FaceSet.resolve(Samples.STYLE, FaceLibrary.of(null, List.of()));

  private Faces() {}
}
