package io.github.nianbao.maven;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.write.Format;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.reporting.AbstractMavenReportRenderer;

/** The page of a site that shows reports at a glance. */
final class GlancePage extends AbstractMavenReportRenderer {
  private final Wording wording;
  private final String folder;
  private final Set<Format> formats;
  private final List<Glance> glances;

  /**
   * @param folder name of the folder beside the page that holds the documents
   * @param formats formats that the documents are there in
   */
  GlancePage(Sink sink, Wording wording, String folder, Set<Format> formats, List<Glance> glances) {
    super(sink);
    this.wording = wording;
    this.folder = folder;
    this.formats = formats;
    this.glances = glances;
  }

  @Override
  public String getTitle() {
    return wording.text("page.name");
  }

  @Override
  protected void renderBody() {
    startSection(getTitle());
    paragraph(wording.text("page.introduction"));
    glances.forEach(this::report);
    endSection();
  }

  private void report(Glance glance) {
    startSection(glance.title());
    documents(glance);
    glance.tables().forEach(this::figures);
    findings(glance.findings());
    endSection();
  }

  private void documents(Glance glance) {
    sink.paragraph();
    text(wording.text("page.documents"));
    for (Format format : formats) {
      text(" ");
      String path = folder + "/" + glance.name() + "." + format.id();
      link(address(path), format.id().toUpperCase(Locale.ROOT));
    }
    sink.paragraph_();
  }

  private void figures(Glance.Table table) {
    startTable();
    tableCaption(table.title());
    tableHeader(new String[] {wording.text("page.figure"), wording.text("page.value")});
    for (Map.Entry<String, String> figure : table.figures()) {
      tableRow(new String[] {figure.getKey(), figure.getValue()});
    }
    endTable();
  }

  private void findings(List<Finding> findings) {
    if (findings.isEmpty()) {
      paragraph(wording.text("page.fine"));
      return;
    }
    startTable();
    tableCaption(wording.text("page.findings"));
    tableHeader(
        new String[] {
          wording.text("page.severity"), wording.text("page.code"), wording.text("page.message")
        });
    for (Finding finding : findings) {
      String severity = wording.messages().text("severity." + finding.severity().id());
      tableRow(new String[] {severity, finding.code(), finding.message()});
    }
    endTable();
  }

  private static String address(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
