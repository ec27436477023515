package io.github.nianbao.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.write.Format;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages of the examples as pictures, against pictures that a person has approved. Only the face
 * that comes with the program is used, so the pictures are those of every machine.
 */
class PictureTest {
  private static final Path APPROVED =
      Path.of("src/test/resources/io/github/nianbao/agreement/pictures");
  private static final Path FAILED = Path.of("target/pictures");
  private static final String PROPERTY = "nianbao.approve";
  private static final int DPI = 60;

  /** So many pixels of a page may look different. */
  private static final int TOLERANCE = 40;

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2019", "migrated"})
  void thePagesLookAsApproved(String example) throws IOException {
    byte[] pdf = Toolkit.render(Toolkit.example(example)).get(Format.PDF);
    StringBuilder complaints = new StringBuilder();
    int pages;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      pages = document.getNumberOfPages();
      for (int i = 0; i < pages; i++) {
        Picture actual =
            Picture.of(new PDFRenderer(document).renderImageWithDPI(i, DPI, ImageType.GRAY));
        complaints.append(compared(example + "-" + (i + 1) + ".png", actual));
      }
    }
    assertThat(complaints.toString()).isEmpty();
    assertThat(APPROVED.resolve(example + "-" + (pages + 1) + ".png")).doesNotExist();
  }

  private static String compared(String name, Picture actual) throws IOException {
    Path file = APPROVED.resolve(name);
    if (Boolean.getBoolean(PROPERTY)) {
      Files.createDirectories(APPROVED);
      ImageIO.write(actual.image(), "png", file.toFile());
      return "";
    }
    Picture approved = Files.exists(file) ? Picture.of(ImageIO.read(file.toFile())) : null;
    int differing = approved == null ? Integer.MAX_VALUE : actual.differing(approved);
    if (differing <= TOLERANCE) {
      return "";
    }
    Files.createDirectories(FAILED);
    write(actual.image(), name, "actual");
    if (approved != null) {
      write(approved.image(), name, "approved");
      write(actual.difference(approved), name, "difference");
    }
    return String.format(
        "%s looks different (%d pixels). Compare %s; when the new one is right, run mvn test"
            + " -pl toolkit-core -Dtest=PictureTest -D%s=true and commit the picture.%n",
        name, differing, FAILED.toAbsolutePath(), PROPERTY);
  }

  private static void write(BufferedImage image, String name, String what) throws IOException {
    String file = name.replace(".png", "-" + what + ".png");
    ImageIO.write(image, "png", FAILED.resolve(file).toFile());
  }
}
