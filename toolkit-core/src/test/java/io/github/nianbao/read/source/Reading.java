package io.github.nianbao.read.source;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads sources and shows what came out, a line for each paragraph and row. */
final class Reading {
  private static final SourceReader READER = new SourceReader(Messages.in(Language.EN));

  private Reading() {}

  static SourceDocument of(String file, byte[] content) {
    return READER.read(file, null, content);
  }

  static List<String> lines(String file, byte[] content) {
    return lines(of(file, content));
  }

  static List<String> lines(String file, String content) {
    return lines(file, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Cells of a row are set apart by strokes. */
  static List<String> lines(SourceDocument document) {
    List<String> lines = new ArrayList<>();
    for (SourceBlock block : document.blocks()) {
      if (block instanceof SourceParagraph paragraph) {
        lines.add(paragraph.text());
      } else if (block instanceof SourceTable table) {
        for (SourceTable.Row row : table.rows()) {
          lines.add(
              row.cells().stream()
                  .map(SourceTable.Cell::text)
                  .collect(Collectors.joining("|", "|", "|")));
        }
      }
    }
    return lines;
  }

  static List<String> codes(SourceDocument document) {
    return document.findings().stream().map(Finding::code).toList();
  }
}
