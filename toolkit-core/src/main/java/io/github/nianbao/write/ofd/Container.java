package io.github.nianbao.write.ofd;

import io.github.nianbao.io.ContentHash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dom4j.Element;
import org.dom4j.io.OutputFormat;
import org.dom4j.io.XMLWriter;

/** The files of one OFD document and the ZIP file that holds them. Used by one thread. */
final class Container {
  /** A day of no meaning: no clock enters. Its eve would be written with the time zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  void add(String name, byte[] content) {
    files.put(name, content);
  }

  void add(String name, Element root) {
    files.put(name, xml(root));
  }

  private static byte[] xml(Element root) {
    OutputFormat format = new OutputFormat();
    format.setEncoding("UTF-8");
    format.setNewLineAfterDeclaration(false);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try {
      bytes.writeBytes(
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.UTF_8));
      XMLWriter writer = new XMLWriter(bytes, format);
      writer.write(root);
      writer.flush();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    }
  }

  /** An identifier that follows from all files added so far: the same content has the same. */
  UUID identifier() {
    byte[][] parts =
        files.entrySet().stream()
            .flatMap(
                file -> Stream.of(file.getKey().getBytes(StandardCharsets.UTF_8), file.getValue()))
            .toArray(byte[][]::new);
    return UUID.nameUUIDFromBytes(ContentHash.bytes(parts));
  }

  /**
   * The ZIP file.
   *
   * @param first name of the file that stands first: readers and programs that tell file types
   *     apart look for it there
   */
  byte[] zip(String first) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      put(zip, first, files.get(first));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        if (!file.getKey().equals(first)) {
          put(zip, file.getKey(), file.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
