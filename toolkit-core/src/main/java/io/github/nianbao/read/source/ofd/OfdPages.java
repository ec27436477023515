package io.github.nianbao.read.source.ofd;

import io.github.nianbao.table.page.Page;
import io.github.nianbao.table.page.PageSource;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The pages of the first document in an OFD file, with the page templates they use. Annotations,
 * among them seals, are left out. Not safe for use by several threads at once.
 */
public final class OfdPages implements PageSource {
  private static final double[] A4 = {0, 0, 210, 297};

  private final String file;
  private final Parts parts;
  private final Location root;
  private final Resources resources;
  private final Optional<Node> common;
  private final List<Node> pages;

  private OfdPages(String file, Parts parts) throws IOException {
    this.file = file;
    this.parts = parts;
    this.root = OfdFile.document(parts);
    Node document = parts.xml(root);
    this.common = document.child("CommonData");
    this.resources = Resources.of(parts, root, common.map(OfdPages::resources).orElse(List.of()));
    this.pages = document.child("Pages").map(list -> list.children("Page")).orElse(List.of());
  }

  /**
   * Opens an OFD file.
   *
   * @param file its name
   * @throws IOException when it is damaged
   */
  public static OfdPages open(String file, byte[] content) throws IOException {
    return new OfdPages(file, Parts.of(content));
  }

  private static List<Node> resources(Node common) {
    return common.children().stream()
        .filter(child -> child.name().equals("PublicRes") || child.name().equals("DocumentRes"))
        .toList();
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public int count() {
    return pages.size();
  }

  @Override
  public Page read(int number) throws IOException {
    Node page = parts.xml(root.to(pages.get(number - 1).attribute("BaseLoc")));
    PageContent content = new PageContent(box(page), resources);
    Map<Boolean, List<Node>> templates =
        page.children("Template").stream()
            .collect(
                Collectors.partitioningBy(each -> each.attribute("ZOrder").equals("Foreground")));
    add(templates.get(false), content);
    content.add(page);
    add(templates.get(true), content);
    return content.canvas().page(number);
  }

  /* A page does not fail for the template it stands on. */
  private void add(List<Node> used, PageContent content) {
    for (Node each : used) {
      String id = each.attribute("TemplateID");
      List<Node> known = common.map(data -> data.children("TemplatePage")).orElse(List.of());
      for (Node template : known) {
        if (template.attribute("ID").equals(id)) {
          parts.readable(root.to(template.attribute("BaseLoc"))).ifPresent(content::add);
        }
      }
    }
  }

  private double[] box(Node page) {
    double[] own = box(page.child("Area"));
    double[] usual = box(common.flatMap(data -> data.child("PageArea")));
    return own.length == 4 ? own : usual.length == 4 ? usual : A4;
  }

  private static double[] box(Optional<Node> area) {
    double[] box = area.map(each -> Numbers.of(each.text("PhysicalBox"))).orElse(new double[0]);
    return box.length == 4 && box[2] > 0 && box[3] > 0 ? box : new double[0];
  }
}
