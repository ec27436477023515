package io.github.nianbao.write.docx;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Signature;
import io.github.nianbao.document.SignatureLayout;
import io.github.nianbao.document.Table;
import io.github.nianbao.document.Text;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.style.PageStyle;
import io.github.nianbao.style.TableStyle;
import java.util.List;

/** {@code word/document.xml} of one document. */
final class Body {
  private final Document document;
  private final BodyMarkup markup;
  private final XmlText xml;
  private final TextMarkup text;
  private final TableMarkup tables;

  Body(Document document, BodyMarkup markup, Messages words, Strays strays) {
    this.document = document;
    this.markup = markup;
    this.xml = new XmlText(65_536, strays);
    this.text = new TextMarkup(markup, xml);
    this.tables = new TableMarkup(markup, xml, text, words);
  }

  byte[] bytes() {
    xml.markup("<w:document xmlns:w=\"").markup(Markup.W);
    xml.markup("\" xmlns:r=\"").markup(Markup.R).markup("\"><w:body>");
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      block(i);
    }
    return xml.markup(markup.section()).markup("</w:body></w:document>").bytes();
  }

  private void block(int index) {
    Block block = document.blocks().get(index);
    Spacing spacing = besideOthers(index);
    if (block instanceof Heading heading) {
      text.heading(heading, spacing);
    } else if (block instanceof Paragraph paragraph) {
      text.paragraph(paragraph.text(), spacing);
    } else if (block instanceof Signature signature) {
      signature(signature, spacing);
    } else if (block instanceof Table table) {
      tables.table(table);
      if (index + 1 == document.blocks().size()) {
        // Word wants a paragraph at the end; a low one, lest it take a page of its own.
        text.gap(1);
      } else if (isTable(index + 1)) {
        // Word would join two tables.
        text.gap(Math.max(1, markup.style().table().spaceAfter()));
      }
    }
  }

  /**
   * Word's tables have no space around them: the paragraphs beside them bring it. A signature never
   * stands on a page without text.
   */
  private Spacing besideOthers(int index) {
    TableStyle table = markup.style().table();
    List<Block> blocks = document.blocks();
    boolean signed = index + 1 < blocks.size() && blocks.get(index + 1) instanceof Signature;
    return new Spacing(
        isTable(index - 1) ? table.spaceAfter() : 0,
        isTable(index + 1) ? table.spaceBefore() : 0,
        0,
        signed);
  }

  private boolean isTable(int index) {
    List<Block> blocks = document.blocks();
    return index >= 0 && index < blocks.size() && blocks.get(index) instanceof Table;
  }

  private void signature(Signature signature, Spacing spacing) {
    PageStyle page = markup.style().page();
    SignatureLayout layout = SignatureLayout.of(signature, page.characters());
    Text issuer = signature.issuer();
    Text date = signature.date();
    if (issuer != null) {
      double right = layout.issuerIndent() * size(issuer);
      text.paragraph(
          issuer, new Spacing(spacing.before(), date == null ? spacing.after() : 0, right, false));
    }
    if (date != null) {
      double right = layout.dateIndent() * size(date);
      text.paragraph(
          date, new Spacing(issuer == null ? spacing.before() : 0, spacing.after(), right, false));
    }
  }

  private double size(Text line) {
    return markup.style().text(line.style()).size();
  }
}
