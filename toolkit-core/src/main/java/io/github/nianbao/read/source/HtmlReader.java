package io.github.nianbao.read.source;

import io.github.nianbao.finding.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** Web pages of government sites, whole or as saved from an editor. */
final class HtmlReader implements CarrierReader {
  private static final int HEAD = 1024;

  private final Decoding decoding;

  HtmlReader(Decoding decoding) {
    this.decoding = decoding;
  }

  @Override
  public SourceDocument read(String file, byte[] content) {
    Document page = parse(decoding.text(file, page(content)));
    if (HtmlContent.needsScript(page)) {
      page = parse(HtmlContent.scripted(page));
    }
    HtmlContent.strip(page);
    Element root = HtmlContent.root(page);
    List<SourceBlock> blocks = new ArrayList<>(HtmlContent.head(page, root, Source.file(file)));
    HtmlBlocks body = new HtmlBlocks(file);
    body.walk(root);
    blocks.addAll(body.blocks());
    return new SourceDocument(blocks);
  }

  private static byte[] page(byte[] content) {
    String head =
        new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    boolean archive = WebArchive.is(head.toLowerCase(Locale.ROOT));
    return archive ? WebArchive.page(content).orElse(content) : content;
  }

  private static Document parse(String html) {
    return Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
  }

  /** Where an element stands in its file. */
  static Source source(String file, Element element) {
    Range range = element.sourceRange();
    return range.isTracked() && range.start().isTracked() && range.start().lineNumber() > 0
        ? Source.at(file, range.start().lineNumber(), range.start().columnNumber())
        : Source.file(file);
  }
}
