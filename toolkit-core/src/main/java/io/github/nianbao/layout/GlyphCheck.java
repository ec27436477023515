package io.github.nianbao.layout;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Run;
import io.github.nianbao.document.Signature;
import io.github.nianbao.document.Table;
import io.github.nianbao.document.Text;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.layout.face.FaceSet;
import io.github.nianbao.layout.text.Glyphs;
import io.github.nianbao.style.Style;
import io.github.nianbao.style.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks for characters that no face has, before a document is written: they would be missing on
 * paper without a trace. Immutable.
 */
final class GlyphCheck {
  private final FaceSet faces;
  private final Messages messages;

  GlyphCheck(FaceSet faces, Messages messages) {
    this.faces = faces;
    this.messages = messages;
  }

  /**
   * @throws FindingsException one finding for each path with such characters
   */
  void check(Document document) {
    Map<String, Set<Integer>> missing = new LinkedHashMap<>();
    for (Text text : texts(document.blocks())) {
      for (Run run : text.runs()) {
        String name = run.style() == null ? text.style() : run.style();
        look(run.text(), document.style().text(name), missing, text.path());
      }
    }
    if (!missing.isEmpty()) {
      List<Finding> findings = new ArrayList<>();
      missing.forEach(
          (path, characters) -> findings.add(finding(path, characters, document.style())));
      throw new FindingsException(findings);
    }
  }

  private void look(
      String run, TextStyle look, Map<String, Set<Integer>> missing, @Nullable String path) {
    int previous = ' ';
    for (int i = 0; i < run.length(); ) {
      int codePoint = run.codePointAt(i);
      i += Character.charCount(codePoint);
      int next = i < run.length() ? run.codePointAt(i) : ' ';
      boolean western = Glyphs.latin(previous, codePoint, next);
      boolean blank = codePoint == '\n' || Glyphs.invisible(codePoint);
      if (!blank && Glyphs.face(faces, look, Glyphs.shown(codePoint), western) == null) {
        missing
            .computeIfAbsent(path == null ? "" : path, any -> new LinkedHashSet<>())
            .add(codePoint);
      }
      previous = codePoint;
    }
  }

  private Finding finding(String path, Set<Integer> characters, Style style) {
    String list =
        messages.list(
            characters.stream()
                .map(c -> Character.toString(c) + String.format(Locale.ROOT, " (U+%04X)", c))
                .toList());
    String packages =
        style.faces().values().stream()
            .flatMap(role -> role.packages().stream())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    String key = path.isEmpty() ? "W-GLYPH.document" : "W-GLYPH.message";
    Map<String, String> values = Map.of("characters", list, "path", path, "packages", packages);
    return messages.error(key, path.isEmpty() ? null : path, values);
  }

  private static List<Text> texts(List<Block> blocks) {
    List<Text> texts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        texts.add(heading.text());
      } else if (block instanceof Paragraph paragraph) {
        texts.add(paragraph.text());
      } else if (block instanceof Signature signature) {
        add(signature.issuer(), texts);
        add(signature.date(), texts);
      } else if (block instanceof Table table) {
        table.groups().stream()
            .flatMap(group -> group.rows().stream())
            .flatMap(row -> row.cells().stream())
            .forEach(cell -> texts.add(cell.text()));
      }
    }
    return texts;
  }

  private static void add(@Nullable Text text, List<Text> texts) {
    if (text != null) {
      texts.add(text);
    }
  }
}
