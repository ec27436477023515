package io.github.nianbao.batch;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDFs that hold no report that anybody could read. */
enum NonsensePdf {
  EMPTY_FILE {
    @Override
    byte[] bytes() {
      return new byte[0];
    }
  },
  NOT_A_PDF {
    @Override
    byte[] bytes() {
      return "%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8);
    }
  },
  PICTURES_ONLY {
    @Override
    byte[] bytes() throws IOException {
      try (PDDocument document = scan()) {
        return saved(document);
      }
    }
  },
  ENCRYPTED {
    @Override
    byte[] bytes() throws IOException {
      try (PDDocument document = scan()) {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        return saved(document);
      }
    }
  };

  abstract byte[] bytes() throws IOException;

  private static PDDocument scan() throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    BufferedImage picture = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 600, 800);
    }
    return document;
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
