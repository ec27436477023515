package io.github.nianbao.write.ofd;

import io.github.nianbao.document.Attachment;
import io.github.nianbao.document.Document;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.layout.Composition;
import io.github.nianbao.layout.Compositor;
import io.github.nianbao.layout.face.FaceSet;
import io.github.nianbao.style.PageStyle;
import io.github.nianbao.write.DocumentWriter;
import io.github.nianbao.write.Format;
import java.nio.charset.StandardCharsets;
import org.ofdrw.core.attachment.Attachments;
import org.ofdrw.core.attachment.CT_Attachment;
import org.ofdrw.core.basicStructure.doc.CT_CommonData;
import org.ofdrw.core.basicStructure.doc.CT_PageArea;
import org.ofdrw.core.basicStructure.doc.vpreferences.CT_VPreferences;
import org.ofdrw.core.basicStructure.doc.vpreferences.TabDisplay;
import org.ofdrw.core.basicStructure.ofd.DocBody;
import org.ofdrw.core.basicStructure.ofd.OFD;
import org.ofdrw.core.basicStructure.outlines.Outlines;
import org.ofdrw.core.basicStructure.pageObj.Page;
import org.ofdrw.core.basicStructure.pageTree.Pages;
import org.ofdrw.core.basicType.ST_Loc;

/**
 * Writes OFD files (GB/T 33190-2016): the pages of the PDF with selectable text, embedded faces, an
 * outline and the data as an attachment. Immutable and safe for use by several threads.
 */
public final class OfdDocumentWriter implements DocumentWriter {
  /** The folder of the one document in the file. */
  static final String FOLDER = "Doc_0/";

  private static final String ROOT = "OFD.xml";
  private static final String DATA = "data.json";
  private static final double BYTES_PER_KILOBYTE = 1024;

  private final Compositor compositor;
  private final Messages messages;

  /**
   * @param faces faces for all roles that the styles of the documents name
   * @param messages language of complaints
   */
  public OfdDocumentWriter(FaceSet faces, Messages messages) {
    this.compositor = new Compositor(faces, messages);
    this.messages = messages;
  }

  @Override
  public Format format() {
    return Format.OFD;
  }

  /**
   * {@inheritDoc}
   *
   * @throws io.github.nianbao.finding.FindingsException {@code W-GLYPH}, {@code W-ROW} as in PDF,
   *     {@code W-CONTROL} for characters in title and author that XML cannot hold; before anything
   *     is written
   */
  @Override
  public byte[] write(Document document) {
    Composition composition = compositor.compose(document);
    Container container = new Container();
    root(document, composition, container);
    if (document.data() != null) {
      attach(document.data(), document, container);
    }
    DocBody body =
        new DocBody()
            .setDocInfo(new Description(messages).of(document, container.identifier()))
            .setDocRoot(new ST_Loc(FOLDER + "Document.xml"));
    container.add(ROOT, new OFD(body));
    return container.zip(ROOT);
  }

  private static void root(Document document, Composition composition, Container container) {
    Numbering numbering = new Numbering();
    FontResources fonts = new FontResources(composition.characters(), numbering, container);
    container.add(FOLDER + "PublicRes.xml", fonts.list());
    OutlineTree outline = new OutlineTree(document.style().page());
    Pages pages = pages(composition, numbering, new TextObjects(fonts, numbering), container);
    for (int i = 0; i < composition.pages().size(); i++) {
      outline.add(composition.pages().get(i), pages.getPageByIndex(i).getID().getId());
    }
    CT_CommonData common =
        new CT_CommonData()
            .setMaxUnitID(numbering.greatest())
            .setPageArea(area(document.style().page()))
            .setPublicRes(new ST_Loc("PublicRes.xml"));
    var root = new org.ofdrw.core.basicStructure.doc.Document();
    root.setCommonData(common).setPages(pages);
    Outlines entries = outline.root();
    if (entries != null) {
      root.setOutlines(entries);
    }
    root.setVPreferences(new CT_VPreferences().setTabDisplay(TabDisplay.DocTitle));
    if (document.data() != null) {
      root.setAttachments(new ST_Loc("Attachs/Attachments.xml"));
    }
    container.add(FOLDER + "Document.xml", root);
  }

  private static Pages pages(
      Composition composition, Numbering numbering, TextObjects text, Container container) {
    Pages pages = new Pages();
    for (int i = 0; i < composition.pages().size(); i++) {
      String place = "Pages/Page_" + i + "/Content.xml";
      pages.addPage(new org.ofdrw.core.basicStructure.pageTree.Page(numbering.next(), place));
      PageContent content = new PageContent(composition.style(), text, numbering);
      Page page = new Page();
      page.setContent(content.of(composition.pages().get(i), composition.numbers().get(i)));
      container.add(FOLDER + place, page);
    }
    return pages;
  }

  private static CT_PageArea area(PageStyle page) {
    CT_PageArea area = new CT_PageArea();
    area.addOFDEntity("PhysicalBox", "0 0 " + Length.mm(page.width()) + " " + mm(page.height()));
    area.addOFDEntity(
        "ContentBox",
        String.join(
            " ", mm(page.left()), mm(page.top()), mm(page.typeWidth()), mm(page.typeHeight())));
    return area;
  }

  private static String mm(double length) {
    return Length.mm(length);
  }

  private static void attach(Attachment data, Document document, Container container) {
    byte[] content = data.content().getBytes(StandardCharsets.UTF_8);
    CT_Attachment attachment = new CT_Attachment();
    attachment.setID("1").setAttachmentName(data.name()).setFormat("json");
    attachment.setCreationDate(document.metadata().created().toLocalDateTime());
    attachment.addAttribute("Size", Length.mm(content.length / BYTES_PER_KILOBYTE));
    attachment.setVisible(true).setUsage("data").setFileLoc(new ST_Loc(DATA));
    container.add(FOLDER + "Attachs/Attachments.xml", new Attachments().addAttachment(attachment));
    container.add(FOLDER + "Attachs/" + DATA, content);
  }
}
