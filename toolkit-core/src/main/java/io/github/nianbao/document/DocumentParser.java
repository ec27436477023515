package io.github.nianbao.document;

import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.style.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a template writes: XHTML of a small vocabulary, described in docs/template.md.
 * Headings {@code h1} to {@code h6}, paragraphs, tables and the signature below one {@code
 * article}; classes are the names of text styles. Anything else is complained of, so that nothing a
 * template says is lost in silence.
 *
 * <p>Text is taken as it stands; only a line break of the template with the blanks around it counts
 * as nothing. No document type, no entities beyond those of XML.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class DocumentParser {
  private static final Set<String> TEXT_ATTRIBUTES = Set.of("class", "data-path");
  private static final List<String> BLOCKS =
      List.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "table", "div");

  private final Messages messages;

  /**
   * @param messages language of complaints
   */
  public DocumentParser(Messages messages) {
    this.messages = messages;
  }

  /**
   * The blocks of a document in reading order, never none.
   *
   * @param text output of a template
   * @param style the style whose text styles may be named
   * @throws FindingsException T-VOCABULARY with every complaint, lines counted in {@code text}
   */
  public List<Block> parse(String text, Style style) {
    Complaints complaints = new Complaints(messages);
    List<Block> blocks = new Reading(new Markup(text, complaints), style, complaints).article();
    complaints.raise();
    return blocks;
  }

  /** One document being read. */
  private static final class Reading {
    private final Markup markup;
    private final TextParser texts;
    private final TableParser tables;
    private final Set<String> ids = new HashSet<>();

    Reading(Markup markup, Style style, Complaints complaints) {
      this.markup = markup;
      this.texts = new TextParser(markup, style);
      this.tables = new TableParser(markup, style, complaints);
    }

    List<Block> article() {
      List<Block> blocks = new ArrayList<>();
      while (markup.nextElement()) {
        if (!markup.name().equals("article")) {
          markup.refuse(List.of("article"));
          continue;
        }
        markup.allow(Set.of());
        while (markup.nextElement()) {
          Block block = block(markup.name());
          if (block != null) {
            blocks.add(block);
          }
        }
      }
      if (blocks.isEmpty()) {
        markup.complain("empty", Map.of());
      }
      return blocks;
    }

    private @Nullable Block block(String name) {
      return switch (name) {
        case "h1" -> heading(1, "title");
        case "h2" -> heading(2, "heading");
        case "h3" -> heading(3, "subHeading");
        case "h4", "h5", "h6" -> heading(name.charAt(1) - '0', "subSubHeading");
        case "p" -> new Paragraph(text("body"));
        case "table" -> table();
        case "div" -> signature();
        default -> {
          markup.refuse(BLOCKS);
          yield null;
        }
      };
    }

    private Heading heading(int level, String defaultStyle) {
      return new Heading(level, text(defaultStyle));
    }

    private Text text(String defaultStyle) {
      markup.allow(TEXT_ATTRIBUTES);
      return texts.text(defaultStyle);
    }

    private Table table() {
      Table table = tables.table();
      if (!ids.add(table.id())) {
        markup.complain("id", Map.of("id", table.id()));
      }
      return table;
    }

    private Signature signature() {
      markup.allow(Set.of("class"));
      boolean known = "signature".equals(markup.attribute("class"));
      Text issuer = null;
      Text date = null;
      while (markup.nextElement()) {
        String part = markup.attribute("class");
        if (markup.name().equals("p") && "signature".equals(part) && issuer == null) {
          issuer = text("signature");
        } else if (markup.name().equals("p") && "date".equals(part) && date == null) {
          date = text("date");
        } else {
          markup.refuse(List.of("p class=\"signature\"", "p class=\"date\""));
        }
      }
      if (!known || (issuer == null && date == null)) {
        markup.complain("signature", Map.of());
      }
      return new Signature(issuer, date);
    }
  }
}
