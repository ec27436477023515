package io.github.nianbao.write.docx;

import io.github.nianbao.style.Style;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/** Has POI make the package of a style: parts, content types, relationships. */
final class PackageParts {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final byte[] STAND_IN = {};

  private final OPCPackage container;

  private PackageParts(OPCPackage container) {
    this.container = container;
  }

  static PreparedPackage prepare(Style style, boolean data, Strays strays) {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try {
      String section;
      try (OPCPackage container = OPCPackage.create(zip)) {
        section = new PackageParts(container).fill(style, data, strays);
      }
      strays.complain();
      return new PreparedPackage(entries(zip.toByteArray()), new BodyMarkup(style, section));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds all parts and gives the properties of the section, which name the footers' parts. */
  private String fill(Style style, boolean data, Strays strays)
      throws InvalidFormatException, IOException {
    PackagePart body =
        add(null, PreparedPackage.BODY, WORD + "document.main+xml", "officeDocument");
    put(body, STAND_IN);
    put(
        add(
            null,
            PreparedPackage.APPLICATION,
            OFFICE + "extended-properties+xml",
            "extended-properties"),
        STAND_IN);
    Settings settings = new Settings(style, strays);
    Section section = new Section(style);
    put(
        add(body, "word/styles.xml", WORD + "styles+xml", "styles"),
        new StyleSheet(style, strays).bytes());
    put(add(body, "word/settings.xml", WORD + "settings+xml", "settings"), settings.settings());
    put(add(body, "word/fontTable.xml", WORD + "fontTable+xml", "fontTable"), settings.fontTable());
    PackagePart odd = add(body, "word/footer1.xml", WORD + "footer+xml", "footer");
    put(odd, section.footer(true, strays));
    PackagePart even = add(body, "word/footer2.xml", WORD + "footer+xml", "footer");
    put(even, section.footer(false, strays));
    if (data) {
      PackagePart item = add(body, PreparedPackage.DATA, "application/xml", "customXml");
      put(item, STAND_IN);
      put(
          add(
              item,
              "customXml/itemProps1.xml",
              OFFICE + "customXmlProperties+xml",
              "customXmlProps"),
          DataPart.properties(strays));
    }
    return section.properties(relation(body, odd), relation(body, even));
  }

  private PackagePart add(@Nullable PackagePart owner, String name, String type, String relation)
      throws InvalidFormatException {
    PackagePartName partName = PackagingURIHelper.createPartName("/" + name);
    PackagePart part = container.createPart(partName, type);
    if (owner == null) {
      container.addRelationship(partName, TargetMode.INTERNAL, Markup.RELATION + relation);
    } else {
      owner.addRelationship(partName, TargetMode.INTERNAL, Markup.RELATION + relation);
    }
    return part;
  }

  private static void put(PackagePart part, byte[] bytes) throws IOException {
    try (OutputStream out = part.getOutputStream()) {
      out.write(bytes);
    }
  }

  private static String relation(PackagePart owner, PackagePart target)
      throws InvalidFormatException {
    for (var relation : owner.getRelationships()) {
      if (owner.getRelatedPart(relation).getPartName().equals(target.getPartName())) {
        return relation.getId();
      }
    }
    throw new IllegalStateException("No relationship to " + target.getPartName());
  }

  private static List<Archive.Entry> entries(byte[] zip) throws IOException {
    List<Archive.Entry> entries = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.add(new Archive.Entry(entry.getName(), in.readAllBytes()));
      }
    }
    return entries;
  }
}
