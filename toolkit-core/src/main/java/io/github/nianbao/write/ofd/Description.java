package io.github.nianbao.write.ofd;

import io.github.nianbao.document.Attachment;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Metadata;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.ofd.docInfo.CustomDatas;

/** What an OFD document says of itself. */
final class Description {
  private final Messages messages;
  private final List<Finding> findings = new ArrayList<>();

  Description(Messages messages) {
    this.messages = messages;
  }

  /**
   * The attributes of a document. Its language and the schema of its data, for which the standard
   * has no element, are custom data.
   *
   * @throws FindingsException {@code W-CONTROL} for each character that XML cannot hold
   */
  CT_DocInfo of(Document document, UUID identifier) {
    Metadata metadata = document.metadata();
    LocalDate date = metadata.created().toLocalDate();
    CT_DocInfo info = new CT_DocInfo().setDocID(identifier);
    info.setTile(clean(metadata.title(), "title"));
    if (metadata.author() != null) {
      info.setAuthor(clean(metadata.author(), "author"));
    }
    if (metadata.subject() != null) {
      info.setSubject(clean(metadata.subject(), "subject"));
    }
    info.setCreationDate(date).setModDate(date);
    info.setCreator(clean(metadata.generator(), "generator"));
    CustomDatas custom = new CustomDatas();
    custom.addCustomData("Language", clean(metadata.language(), "language"));
    Attachment data = document.data();
    if (data != null) {
      custom.addCustomData("DataSchema", clean(data.schema(), "schema"));
      if (data.seal() != null) {
        custom.addCustomData("DataSeal", data.seal());
      }
      clean(data.name(), "data");
    }
    info.setCustomDatas(custom);
    if (!findings.isEmpty()) {
      throw new FindingsException(findings);
    }
    return info;
  }

  private String clean(String value, String path) {
    value.codePoints().filter(c -> !permitted(c)).forEach(c -> stray(c, path));
    return value;
  }

  private void stray(int character, @Nullable String path) {
    String code = String.format(Locale.ROOT, "U+%04X", character);
    Map<String, String> values = Map.of("where", String.valueOf(path), "character", code);
    findings.add(messages.error("W-CONTROL.message", path, values));
  }

  /** The characters of XML 1.0. */
  private static boolean permitted(int c) {
    boolean plain =
        (c >= ' ' && c < Character.MIN_SURROGATE) || c == '\t' || c == '\n' || c == '\r';
    return plain || (c > Character.MAX_SURROGATE && c < 0xFFFE) || c > 0xFFFF;
  }
}
