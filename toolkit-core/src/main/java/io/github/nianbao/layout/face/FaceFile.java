package io.github.nianbao.layout.face;

import io.github.nianbao.layout.face.PassedOver.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A face as its file describes it; the file itself is not read yet.
 *
 * @param path the file
 * @param index place in a collection, -1 for a file of one face
 * @param own names of this very face, in all languages: full names and PostScript names
 * @param families names of its family, in all languages
 * @param traits weight, slant, permission to embed, outlines
 */
record FaceFile(Path path, int index, List<String> own, List<String> families, Traits traits) {
  /** Faces whose glyphs are heaps of strokes without their hints; FreeType keeps the same list. */
  private static final Set<String> TRICKY =
      Set.of(
          "dfkai", "dfgothiceb", "dfgirl", "dfhsm", "mingliu", "pmingliu", "mingli43", "huatian");

  /** What is not PostScript's idea of a name. */
  private static final Pattern POSTSCRIPT = Pattern.compile("[^A-Za-z0-9_-]+");

  /**
   * @param weight 400 is regular, 700 bold
   * @param italic whether it slants
   * @param permission OS/2 fsType
   * @param cff whether its outlines are CFF, not TrueType
   */
  record Traits(int weight, boolean italic, int permission, boolean cff) {
    private static final int RESTRICTED = 0x0002;
    private static final int PRINT_OR_EDIT = 0x000C;
    private static final int WHOLE_OR_BITMAPS_ONLY = 0x0300;

    /** Whether a subset of its outlines may be embedded. Of several bits the mildest holds. */
    boolean embeddable() {
      boolean restricted = (permission & RESTRICTED) != 0 && (permission & PRINT_OR_EDIT) == 0;
      return !restricted && (permission & WHOLE_OR_BITMAPS_ONLY) == 0;
    }
  }

  /** Why the face cannot be used, or null when it can. */
  @Nullable Reason refusal() {
    if (!traits.embeddable()) {
      return Reason.LICENCE;
    }
    boolean tricky =
        Stream.concat(own.stream(), families.stream())
            .map(SfntNames::fold)
            .anyMatch(name -> TRICKY.stream().anyMatch(name::startsWith));
    return tricky ? Reason.DRAWN_BY_HINTS : null;
  }

  String name() {
    return own.isEmpty() ? fileName() : own.get(0);
  }

  /** A name for PDF: the PostScript name, or what of other names is fit for one. */
  String postScriptName() {
    String best = "";
    for (String name : own) {
      String fit = POSTSCRIPT.matcher(name).replaceAll("");
      if (fit.equals(name)) {
        return name;
      }
      best = fit.length() > best.length() ? fit : best;
    }
    return best.isEmpty() ? "Face" : best;
  }

  /** Whether this is a name of the very face, not of its family only. */
  boolean isCalledItself(String folded) {
    return own.stream().anyMatch(name -> SfntNames.fold(name).equals(folded));
  }

  String location() {
    return index < 0 ? path.toString() : path + "," + index;
  }

  /** The file's name without its extension, folded. */
  String stem() {
    String name = fileName();
    return SfntNames.fold(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
  }

  private String fileName() {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /** Whether a file name is that of a font file. */
  static boolean isFont(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc");
  }
}
