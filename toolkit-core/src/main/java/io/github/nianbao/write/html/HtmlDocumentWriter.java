package io.github.nianbao.write.html;

import io.github.nianbao.document.Attachment;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Metadata;
import io.github.nianbao.write.DocumentWriter;
import io.github.nianbao.write.Format;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML in UTF-8: a whole {@link #page page}, or a {@link #fragment fragment} to paste into
 * the editor of a site. Immutable and safe for use by several threads.
 */
public final class HtmlDocumentWriter implements DocumentWriter {
  private static final String JSON = "application/json";

  private final boolean whole;

  private HtmlDocumentWriter(boolean whole) {
    this.whole = whole;
  }

  /**
   * A writer of whole pages: one file of valid HTML5 without scripts, its style in one block, with
   * the document's data in a block of JSON ({@code id="nianbao-report"}). It prints on A4 as laid
   * out, is read on a phone, and follows a dark colour scheme.
   */
  public static HtmlDocumentWriter page() {
    return new HtmlDocumentWriter(true);
  }

  /**
   * A writer of the text alone, every element with attributes of its own and without classes, style
   * block and data: what an editor of a site strips or rewrites is not in it.
   */
  public static HtmlDocumentWriter fragment() {
    return new HtmlDocumentWriter(false);
  }

  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public byte[] write(Document document) {
    Html html = new Html();
    if (whole) {
      head(html, document);
      new BodyWriter(html, new PageDress()).blocks(document.blocks());
      tail(html, document.data());
    } else {
      new BodyWriter(html, new FragmentDress(document.style())).blocks(document.blocks());
    }
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void head(Html html, Document document) {
    Metadata metadata = document.metadata();
    html.raw("<!DOCTYPE html>\n<html")
        .attribute("lang", metadata.language())
        .raw(">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
        .text(metadata.title())
        .raw("</title>\n");
    meta(html, "author", metadata.author());
    meta(html, "description", metadata.subject());
    meta(html, "generator", metadata.generator());
    meta(html, "dcterms.created", metadata.created().toString());
    html.raw("<style>\n")
        .raw(new StyleSheet(document.style()).css())
        .raw("</style>\n</head>\n<body>\n<main>\n<article>\n");
  }

  private static void meta(Html html, String name, @Nullable String content) {
    if (content != null) {
      html.raw("<meta").attribute("name", name).attribute("content", content).raw(">\n");
    }
  }

  private static void tail(Html html, @Nullable Attachment data) {
    html.raw("</article>\n</main>\n");
    if (data != null && data.mediaType().equals(JSON)) {
      html.raw("<script type=\"application/json\" id=\"nianbao-report\"")
          .attribute("data-schema", data.schema())
          .attribute("data-seal", data.seal())
          .raw(">\n")
          .json(data.content())
          .raw("\n</script>\n");
    }
    html.raw("</body>\n</html>\n");
  }
}
