package io.github.nianbao.layout;

import io.github.nianbao.document.Document;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.layout.face.FaceSet;
import io.github.nianbao.layout.page.BlockSetter;
import io.github.nianbao.layout.page.Flow;
import io.github.nianbao.layout.page.Page;
import io.github.nianbao.layout.page.PageNumbers;
import io.github.nianbao.layout.page.Paginator;
import io.github.nianbao.layout.text.Typesetter;
import java.util.List;

/**
 * Sets documents on pages by the layout of GB/T 9704-2012. Immutable and safe for use by several
 * threads.
 */
public final class Compositor {
  private final FaceSet faces;
  private final GlyphCheck check;
  private final RowCheck rows;

  /**
   * @param faces faces for all roles that the styles of the documents name
   * @param messages language of complaints
   */
  public Compositor(FaceSet faces, Messages messages) {
    this.faces = faces;
    this.check = new GlyphCheck(faces, messages);
    this.rows = new RowCheck(messages);
  }

  /**
   * The pages of a document; an empty one has one empty page.
   *
   * @throws io.github.nianbao.finding.FindingsException {@code W-GLYPH}, one finding for each path
   *     with characters that no face has, or {@code W-ROW}, one for each table row higher than a
   *     page
   */
  public Composition compose(Document document) {
    check.check(document);
    Typesetter typesetter = new Typesetter(document.style(), faces);
    List<Flow> flows = new BlockSetter(typesetter).set(document.blocks());
    rows.check(flows, document.style().page());
    List<Page> pages = new Paginator(document.style().page(), flows).pages();
    return new Composition(
        document.style(), pages, new PageNumbers(typesetter).places(pages.size()));
  }
}
