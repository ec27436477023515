package io.github.nianbao.document;

import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.style.Style;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Composes documents: data through the template into blocks. Immutable and safe for use by several
 * threads.
 */
public final class DocumentComposer {
  private final TemplateEngine engine;
  private final DocumentParser parser;

  public DocumentComposer(TemplateEngine engine, DocumentParser parser) {
    this.engine = engine;
    this.parser = parser;
  }

  /**
   * The document that the template makes of some data.
   *
   * @param model plain data: maps, lists, strings, numbers, booleans
   * @param metadata what the document says of itself
   * @param style how it looks; its text styles are the classes of the template
   * @param data what travels with the document, or null
   * @throws FindingsException with codes T-… when the template does not do
   */
  public Document compose(
      Map<String, Object> model, Metadata metadata, Style style, @Nullable Attachment data) {
    List<Block> blocks = parser.parse(engine.render(model), style);
    return new Document(metadata, style, blocks, data == null ? null : data.sealed(blocks));
  }
}
