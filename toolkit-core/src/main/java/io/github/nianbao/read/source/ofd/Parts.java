package io.github.nianbao.read.source.ofd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The XML files inside an OFD file, by their paths. Immutable. */
final class Parts {
  /** Bytes of one XML file that are taken in. A dense page has some hundred kilobytes. */
  private static final int MOST = 16 << 20;

  private final Map<String, byte[]> parts;

  private Parts(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /**
   * Unpacks the XML files.
   *
   * @throws IOException when the ZIP file is damaged
   */
  static Parts of(byte[] content) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xml")) {
          parts.put(Location.ROOT.to(entry.getName()).path(), zip.readNBytes(MOST + 1));
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("A name inside the file cannot be read", e);
    }
    return new Parts(parts);
  }

  /** Bytes of something else inside the file, at most {@code most} and one; empty for none. */
  static Optional<byte[]> bytes(byte[] content, Location location, int most) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (Location.ROOT.to(entry.getName()).equals(location)) {
          return Optional.of(zip.readNBytes(most + 1));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The root element of an XML file.
   *
   * @throws IOException when it is missing, damaged or too large
   */
  Node xml(Location location) throws IOException {
    byte[] part = parts.get(location.path());
    if (part == null || part.length > MOST) {
      throw new IOException((part == null ? "Missing: " : "Too large: ") + location.path());
    }
    try {
      return new Node(builder().parse(new ByteArrayInputStream(part)).getDocumentElement());
    } catch (SAXException e) {
      throw new IOException("Damaged: " + location.path(), e);
    }
  }

  /** The same, or nothing where it cannot be read. */
  Optional<Node> readable(Location location) {
    try {
      return Optional.of(xml(location));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /* No document type, so no entities: nothing outside the file is read and nothing unfolds. */
  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Every Java can do without document types", e);
    }
  }
}
