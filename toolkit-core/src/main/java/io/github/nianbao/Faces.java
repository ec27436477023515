package io.github.nianbao;

import io.github.nianbao.layout.face.FaceLibrary;
import io.github.nianbao.layout.face.FaceSet;
import io.github.nianbao.style.Style;
import org.jspecify.annotations.Nullable;

/**
 * The faces for a style, looked for when first needed and then kept: only PDF needs them, and the
 * look through a machine's fonts takes longer than an HTML page. Safe for use by several threads.
 */
final class Faces {
  private final Settings settings;
  private final Style style;
  private @Nullable FaceSet set;

  Faces(Settings settings, Style style) {
    this.settings = settings;
    this.style = style;
  }

  synchronized FaceSet set() {
    FaceSet known = set;
    if (known == null) {
      known = FaceSet.resolve(style, FaceLibrary.of(settings.fontFolder(), settings.systemFonts()));
      set = known;
    }
    return known;
  }
}
