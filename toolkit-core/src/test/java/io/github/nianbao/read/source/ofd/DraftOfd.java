package io.github.nianbao.read.source.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file of another producer: no prefixes, its own names, places from the root. */
public final class DraftOfd {
  private static final String SPACE = " xmlns=\"http://www.ofdspec.org/2016\"";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder common = new StringBuilder();
  private final StringBuilder after = new StringBuilder();
  private String content = "";

  public DraftOfd() {
    part("OFD.xml", "<OFD" + SPACE + "><DocBody><DocRoot>/D/Doc.xml</DocRoot></DocBody></OFD>");
  }

  /** Objects of the one page. */
  public DraftOfd page(String objects) {
    content = content + objects;
    return this;
  }

  /** What the page says before its content. */
  DraftOfd head(String elements) {
    part("head", elements);
    return this;
  }

  /** More of what is common to the pages. */
  DraftOfd common(String elements) {
    common.append(elements);
    return this;
  }

  /** More of the document. */
  public DraftOfd document(String elements) {
    after.append(elements);
    return this;
  }

  /** A file inside; a root element gets its name space. */
  public DraftOfd part(String name, String text) {
    parts.put(name, text);
    return this;
  }

  /** A text object of this place in millimetres. */
  public static String text(double x, double y, double size, String code) {
    return "<TextObject Boundary=\"%s %s 150 10\" Size=\"%s\"><TextCode X=\"0\" Y=\"%s\" %s</TextCode></TextObject>"
        .formatted(x, y - size, size, size, code);
  }

  /** The file. */
  public byte[] bytes() {
    String head = parts.getOrDefault("head", "");
    parts.remove("head");
    part(
        "D/Doc.xml",
        "<Document"
            + SPACE
            + "><CommonData><PageArea><PhysicalBox>0 0 210 297</PhysicalBox></PageArea>"
            + common
            + "</CommonData><Pages><Page ID=\"1\" BaseLoc=\"P/one.xml\"/></Pages>"
            + after
            + "</Document>");
    part(
        "D/P/one.xml",
        "<Page" + SPACE + ">" + head + "<Content><Layer>" + content + "</Layer></Content></Page>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
