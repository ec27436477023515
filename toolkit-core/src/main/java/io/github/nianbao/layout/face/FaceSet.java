package io.github.nianbao.layout.face;

import io.github.nianbao.style.FaceRole;
import io.github.nianbao.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The faces of a style on this machine: for each role a chain, in which the first face that has a
 * character sets it. Immutable, safe for use by several threads; share one per style and process.
 */
public final class FaceSet {
  private static final int HAN = '中';

  private final SortedMap<String, Chain> chains;

  /**
   * The faces of a role.
   *
   * @param role what the style says of it
   * @param own those that play it, best first: the user's, the official, the free ones
   * @param all these, then the user's others, then those of other roles, then the last resort
   */
  record Chain(FaceRole role, Map<Face, Origin> own, List<Face> all) {

    /** The face of the role: the first of its own, else the first to be borrowed that has Han. */
    Face primary() {
      if (!own.isEmpty()) {
        return own.keySet().iterator().next();
      }
      Face last = all.get(all.size() - 1);
      return all.stream().filter(face -> face == last || face.covers(HAN)).findFirst().orElse(last);
    }

    FaceChoice choice(String name) {
      Face face = primary();
      Origin stranger = face.origin() == Origin.LAST_RESORT ? Origin.LAST_RESORT : Origin.FREE;
      Origin origin = own.getOrDefault(face, stranger);
      List<String> packages = own.isEmpty() ? role.packages() : List.of();
      return new FaceChoice(name, face.name(), face.location(), origin, packages);
    }
  }

  FaceSet(SortedMap<String, Chain> chains) {
    this.chains = chains;
  }

  /** The faces of a style, chosen from those to be had. No glyph is read for it. */
  public static FaceSet resolve(Style style, FaceLibrary library) {
    return new FaceResolution(style, library).faces();
  }

  /**
   * The face that sets a character: the first in the role's chain that has it.
   *
   * @return null when no face has it
   * @throws IllegalArgumentException when the style has no such role
   */
  public @Nullable Face face(String role, int codePoint) {
    List<Face> faces = chain(role).all();
    for (int k = 0; k < faces.size(); k++) {
      if (faces.get(k).covers(codePoint)) {
        return faces.get(k);
      }
    }
    return null;
  }

  /**
   * The face that the role is set in, but for characters it lacks.
   *
   * @throws IllegalArgumentException when the style has no such role
   */
  public Face primary(String role) {
    return chain(role).primary();
  }

  /**
   * What each role resolves to here, sorted by role. Reads faces only for roles that must borrow.
   */
  public List<FaceChoice> choices() {
    List<FaceChoice> choices = new ArrayList<>();
    chains.forEach((role, chain) -> choices.add(chain.choice(role)));
    return List.copyOf(choices);
  }

  private Chain chain(String role) {
    Chain chain = chains.get(role);
    if (chain == null) {
      throw new IllegalArgumentException("The style file has no face role '" + role + "'");
    }
    return chain;
  }
}
