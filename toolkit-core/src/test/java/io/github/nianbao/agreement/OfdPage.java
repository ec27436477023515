package io.github.nianbao.agreement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.PageBlockType;
import org.ofdrw.core.basicStructure.pageObj.layer.Type;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.reader.OFDReader;

/**
 * A page of an OFD file as a reader of others gives it, in points from the top left.
 *
 * @param body text of the body layer in its order
 * @param marks every character but blanks, with its place
 * @param rules every straight line
 */
record OfdPage(String body, List<Mark> marks, List<Rule> rules) {
  private static final double POINTS_PER_MM = 72 / 25.4;

  record Mark(String text, double x, double baseline) {}

  record Rule(double x0, double y0, double x1, double y1) {}

  static List<OfdPage> read(byte[] ofd) throws IOException {
    try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd))) {
      List<OfdPage> pages = new ArrayList<>();
      for (int number = 1; number <= reader.getNumberOfPages(); number++) {
        pages.add(page(reader.getPage(number).getContent().getLayers()));
      }
      return pages;
    }
  }

  private static OfdPage page(List<CT_Layer> layers) {
    StringBuilder body = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    List<Rule> rules = new ArrayList<>();
    for (CT_Layer layer : layers) {
      for (PageBlockType block : layer.getPageBlocks()) {
        if (block instanceof TextObject text) {
          for (TextCode code : text.getTextCodes()) {
            body.append(layer.getType() == Type.Body ? code.getContent() : "");
            marks(text, code, marks);
          }
        } else if (block instanceof PathObject path && !Boolean.TRUE.equals(path.getFill())) {
          rules(path, rules);
        }
      }
    }
    return new OfdPage(body.toString(), marks, rules);
  }

  private static void marks(TextObject text, TextCode code, List<Mark> marks) {
    double x = text.getBoundary().getTopLeftX() + code.getX();
    double y = text.getBoundary().getTopLeftY() + code.getY();
    List<Double> distances = distances(code.attributeValue("DeltaX"));
    int[] characters = code.getContent().codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      String character = Character.toString(characters[i]);
      if (!character.isBlank()) {
        marks.add(new Mark(character, x * POINTS_PER_MM, y * POINTS_PER_MM));
      }
      x += i < distances.size() ? distances.get(i) : 0;
    }
  }

  /** Distances, "g count distance" written out. */
  private static List<Double> distances(String text) {
    List<Double> distances = new ArrayList<>();
    String[] parts = text == null ? new String[0] : text.split(" ", -1);
    for (int i = 0; i < parts.length; i++) {
      int count = 1;
      if (parts[i].equals("g")) {
        count = Integer.parseInt(parts[i + 1]);
        i += 2;
      }
      for (int k = 0; k < count; k++) {
        distances.add(Double.parseDouble(parts[i]));
      }
    }
    return distances;
  }

  private static void rules(PathObject path, List<Rule> rules) {
    double left = path.getBoundary().getTopLeftX();
    double top = path.getBoundary().getTopLeftY();
    String[] parts = path.getOFDElementText("AbbreviatedData").split(" ", -1);
    for (int i = 0; i + 5 < parts.length; i += 6) {
      double[] at = new double[4];
      for (int k = 0; k < 4; k++) {
        double length = Double.parseDouble(parts[i + k + 1 + k / 2]);
        at[k] = (length + (k % 2 == 0 ? left : top)) * POINTS_PER_MM;
      }
      rules.add(new Rule(at[0], at[1], at[2], at[3]));
    }
  }
}
