package io.github.nianbao.read.source;

import io.github.nianbao.read.source.Embedded.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The file that our PDFs carry, and the names of those that others put there. Streams are inflated
 * here, up to the limit: the engine would inflate all of one before it hands out its first byte.
 */
final class PdfData {
  private static final String SCHEMA = "urn:nianbao:form:";
  private static final COSName APPLICATION = COSName.getPDFName("Nianbao");
  private static final COSName PRIVATE = COSName.getPDFName("Private");
  private static final COSName PIECE_INFO = COSName.getPDFName("PieceInfo");

  /** Name trees are walked no deeper and no further than this. */
  private static final int MOST_NODES = 10_000;

  private final List<Embedded.Data> found = new ArrayList<>();
  private final List<String> foreign = new ArrayList<>();
  private final Set<COSBase> seen = new HashSet<>();
  private @Nullable Fault fault;

  private PdfData() {}

  static boolean isPdf(byte[] content) {
    int head = Math.min(content.length, 1024);
    return new String(content, 0, head, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  static Embedded read(byte[] content) {
    try (PDDocument document = Loader.loadPDF(content)) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      PdfData data = new PdfData();
      COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
      if (names != null) {
        data.walk(names.getCOSDictionary(COSName.EMBEDDED_FILES), seal(catalog));
      }
      return new Embedded(data.found, data.foreign, data.fault);
    } catch (IOException | RuntimeException e) {
      // The engine meets damage with exceptions of all kinds.
      return Embedded.fault(Fault.DAMAGED);
    }
  }

  private static @Nullable String seal(COSDictionary catalog) {
    COSDictionary pieces = catalog.getCOSDictionary(PIECE_INFO);
    COSDictionary ours = pieces == null ? null : pieces.getCOSDictionary(APPLICATION);
    return ours == null ? null : ours.getString(PRIVATE);
  }

  private void walk(@Nullable COSDictionary root, @Nullable String seal) throws IOException {
    List<COSDictionary> open = new ArrayList<>();
    if (root != null) {
      open.add(root);
    }
    while (!open.isEmpty() && seen.size() < MOST_NODES) {
      COSDictionary node = open.remove(open.size() - 1);
      if (seen.add(node)) {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
          if (kids.getObject(i) instanceof COSDictionary kid) {
            open.add(kid);
          }
        }
        COSArray names = node.getCOSArray(COSName.NAMES);
        for (int i = 1; names != null && i < names.size(); i += 2) {
          if (names.getObject(i) instanceof COSDictionary file) {
            file(file, seal);
          }
        }
      }
    }
  }

  private void file(COSDictionary file, @Nullable String seal) throws IOException {
    String description = file.getString(COSName.DESC, "");
    if (!description.startsWith(SCHEMA)) {
      foreign.add(file.getString(COSName.UF, file.getString(COSName.F, "?")));
      return;
    }
    COSDictionary versions = file.getCOSDictionary(COSName.EF);
    COSStream stream = versions == null ? null : versions.getCOSStream(COSName.F);
    byte[] bytes = stream == null ? null : bytes(stream);
    String json = bytes == null ? null : EmbeddedReader.text(bytes);
    if (json != null) {
      found.add(new Embedded.Data(json, seal));
    } else if (fault == null) {
      fault = Fault.DAMAGED;
    }
  }

  private byte @Nullable [] bytes(COSStream stream) throws IOException {
    COSBase filter = stream.getFilters();
    if (filter instanceof COSArray filters && filters.size() == 1) {
      filter = filters.getObject(0);
    }
    if (filter != null && !COSName.FLATE_DECODE.equals(filter)) {
      return null;
    }
    try (InputStream raw = new ByteArrayInputStream(stream.createRawInputStream().readAllBytes());
        InputStream plain = filter == null ? raw : new InflaterInputStream(raw)) {
      byte[] bytes = EmbeddedReader.limited(plain);
      fault = bytes == null ? Fault.SIZE : fault;
      return bytes;
    }
  }
}
