package io.github.nianbao.style;

import java.util.List;
import java.util.Map;

/**
 * How a document looks. Immutable; the component names are the keys of the style file ({@code
 * style.json} of a form or of a user's template folder).
 *
 * @param page paper, margins, grid
 * @param faces type faces by role: {@code title}, {@code body}, {@code heading}, {@code
 *     subHeading}, {@code table}, {@code figure}
 * @param text text styles by name: those that the template uses as classes
 * @param table rules and padding of tables
 * @param subHeadings how sub-headings are told in running prose, first match wins
 */
public record Style(
    PageStyle page,
    Map<String, FaceRole> faces,
    Map<String, TextStyle> text,
    TableStyle table,
    List<SubHeading> subHeadings) {
  public Style {
    faces = Map.copyOf(faces);
    text = Map.copyOf(text);
    subHeadings = List.copyOf(subHeadings);
  }

  /**
   * The text style of this name.
   *
   * @throws IllegalArgumentException when the style file has none
   */
  public TextStyle text(String name) {
    TextStyle style = text.get(name);
    if (style == null) {
      throw new IllegalArgumentException("The style file has no text style '" + name + "'");
    }
    return style;
  }

  /**
   * The face role of this name.
   *
   * @throws IllegalArgumentException when the style file has none
   */
  public FaceRole face(String role) {
    FaceRole face = faces.get(role);
    if (face == null) {
      throw new IllegalArgumentException("The style file has no face role '" + role + "'");
    }
    return face;
  }
}
