package io.github.nianbao.write.ofd;

import io.github.nianbao.layout.face.Face;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import org.ofdrw.core.basicStructure.res.Res;
import org.ofdrw.core.basicStructure.res.resources.Fonts;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.core.text.font.CT_Font;

/** The faces of one document, embedded with the characters it sets in them. */
final class FontResources {
  private static final String FOLDER = "Res";

  private final IdentityHashMap<Face, Long> numbers = new IdentityHashMap<>();
  private final Fonts fonts = new Fonts();

  /** Adds the font files to the container of the document. */
  FontResources(Map<Face, BitSet> characters, Numbering numbering, Container container) {
    characters.forEach((face, used) -> add(face, used, numbering.next(), container));
  }

  private void add(Face face, BitSet used, long number, Container container) {
    String file = "font_" + number + (face.cff() ? ".otf" : ".ttf");
    container.add(OfdDocumentWriter.FOLDER + FOLDER + "/" + file, face.subset(used));
    CT_Font font = new CT_Font();
    font.setID(new ST_ID(number));
    font.setFontName(face.name()).setFamilyName(face.name()).setFontFile(new ST_Loc(file));
    fonts.addFont(font);
    numbers.put(face, number);
  }

  /** The number that text set in a face refers to. */
  long number(Face face) {
    return numbers.get(face);
  }

  /** The list of fonts. */
  Res list() {
    return new Res().setBaseLoc(new ST_Loc(FOLDER)).addResource(fonts);
  }
}
