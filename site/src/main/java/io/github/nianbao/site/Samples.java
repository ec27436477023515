package io.github.nianbao.site;

import io.github.nianbao.finding.Language;
import io.github.nianbao.report.Report;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The sample documents that the Maven plugin made, with pictures of their pages.
 *
 * @param samples what there is, by name
 * @param words the words around them
 */
record Samples(Map<String, Sample> samples, Map<Language, Words> words) implements Insert {

  /**
   * One report and its documents, all named alike in {@code samples/}.
   *
   * @param report the report
   * @param formats endings of the documents
   * @param pages pictures of the PDF's pages
   */
  record Sample(Report report, List<String> formats, List<PagePictures.Picture> pages) {}

  @Override
  public void fill(Element place, Page page, String wanted) {
    String[] order = wanted.split(" ", -1);
    Sample sample = samples.get(order[0]);
    if (sample == null) {
      throw new IllegalArgumentException("No sample " + order[0] + " for " + page.path());
    }
    Words said = words.get(page.language());
    String folder = page.toSite() + "samples/";
    place.addClass("sample");
    links(place, folder + order[0], sample, said);
    List<Integer> pages =
        order.length > 1
            ? Stream.of(order[1].split(",", -1)).map(Integer::valueOf).toList()
            : IntStream.rangeClosed(1, sample.pages().size()).boxed().toList();
    Element row = place.appendElement("div").addClass("pages");
    for (int number : pages) {
      PagePictures.Picture picture = sample.pages().get(number - 1);
      Element link = row.appendElement("a").attr("href", folder + picture.file());
      link.appendElement("img")
          .attr("src", folder + picture.file())
          .attr("width", "" + picture.width())
          .attr("height", "" + picture.height())
          .attr("loading", "lazy")
          .attr("alt", alt(sample, number, said));
    }
  }

  private static String alt(Sample sample, int number, Words said) {
    String title = sample.report().front().title();
    return said.text(
        "samples.alt", Map.of("page", "" + number, "title", title == null ? "" : title));
  }

  private static void links(Element place, String file, Sample sample, Words said) {
    Element list = place.appendElement("ul").addClass("downloads");
    for (String format : sample.formats()) {
      String title = sample.report().front().title();
      Element link = list.appendElement("li").appendElement("a").attr("href", file + "." + format);
      link.text(format.toUpperCase(Locale.ROOT));
      link.attr(
          "aria-label",
          said.text(
              "samples.link", Map.of("format", link.text(), "title", title == null ? "" : title)));
    }
  }
}
