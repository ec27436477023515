package io.github.nianbao.read.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * What a file is by its first bytes: suffixes of published files are often wrong.
 *
 * @param carrier how it is stored, or null
 * @param complaint why it cannot be read, where it cannot
 */
record Contents(@Nullable Carrier carrier, String complaint) {
  private static final int HEAD = 4096;
  private static final int PDF_HEAD = 1024;

  private static final List<String> PICTURES =
      List.of("\u00FF\u00D8\u00FF", "\u0089PNG", "GIF8", "II*\u0000", "MM\u0000*", "BM");

  private static final List<String> ARCHIVES =
      List.of("Rar!", "7z\u00BC\u00AF", "\u001F\u008B", "BZh", "\u00FD7zXZ");

  /* Documents of word processors that are one file of XML: Word, OpenDocument, UOF. */
  private static final List<String> DOCUMENT_XML =
      List.of("<?mso-application", "<pkg:package", "<w:worddocument", "<office:document", "<uof:");

  private static final List<String> MARKUP = List.of("<html", "<!doctype html", "<table", "<body");

  static Contents of(String file, byte[] content) {
    String head =
        new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004")) {
      return zip(content);
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return compound(content);
    }
    int pdf = head.indexOf("%PDF-");
    if (pdf >= 0 && pdf < PDF_HEAD) {
      return new Contents(Carrier.PDF, "");
    }
    return foreign(head).orElseGet(() -> text(file, head, content));
  }

  private static Contents zip(byte[] content) {
    Archive archive = Archive.of(content);
    if (archive.tooLarge()) {
      return unreadable("R-LIMIT.message");
    }
    if (archive.holds("word/")) {
      return new Contents(Carrier.DOCX, "");
    }
    if (archive.holds("OFD.xml")) {
      return new Contents(Carrier.OFD, "");
    }
    if (archive.holds("META-INF/manifest.xml") && archive.holds("content.xml")) {
      return unreadable("R-KIND.format");
    }
    return unreadable(archive.holds("xl/") ? "R-KIND.spreadsheet" : "R-KIND.archive");
  }

  private static Contents compound(byte[] content) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        return new Contents(Carrier.DOC, "");
      }
      boolean sheet =
          root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
      boolean locked = root.hasEntryCaseInsensitive("EncryptedPackage");
      return unreadable(
          sheet ? "R-KIND.spreadsheet" : locked ? "R-LOCKED.message" : "R-KIND.unknown");
    } catch (IOException | RuntimeException e) {
      // POI lets unchecked exceptions of damaged files through.
      return unreadable("R-KIND.damaged");
    }
  }

  private static Optional<Contents> foreign(String head) {
    if (head.startsWith("{\\rtf")) {
      return Optional.of(unreadable("R-KIND.rtf"));
    }
    if (ARCHIVES.stream().anyMatch(head::startsWith)) {
      return Optional.of(unreadable("R-KIND.archive"));
    }
    return PICTURES.stream().anyMatch(head::startsWith)
        ? Optional.of(unreadable("R-KIND.picture"))
        : Optional.empty();
  }

  private static Contents text(String file, String head, byte[] content) {
    String start = head.replace("\u0000", "").toLowerCase(Locale.ROOT);
    if (DOCUMENT_XML.stream().anyMatch(start::contains)) {
      return unreadable("R-KIND.format");
    }
    if (Markdown.holdsTables(new String(content, StandardCharsets.ISO_8859_1))) {
      return new Contents(Carrier.TEXT, "");
    }
    if (MARKUP.stream().anyMatch(start::contains) || WebArchive.is(start)) {
      return new Contents(Carrier.HTML, "");
    }
    Carrier named = Carrier.named(file.substring(file.lastIndexOf('.') + 1)).orElse(null);
    if (named == null || named == Carrier.TEXT || named == Carrier.HTML) {
      return new Contents(named == null ? Carrier.TEXT : named, "");
    }
    /* A Word or PDF file without their marks is damaged, or text by a wrong name. */
    return head.indexOf(0) >= 0 ? unreadable("R-KIND.damaged") : new Contents(Carrier.TEXT, "");
  }

  private static Contents unreadable(String complaint) {
    return new Contents(null, complaint);
  }
}
