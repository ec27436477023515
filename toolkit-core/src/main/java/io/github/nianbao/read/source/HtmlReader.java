package io.github.nianbao.read.source;

import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** Web pages of government sites, whole or as saved from an editor. */
final class HtmlReader implements CarrierReader {
  private static final int HEAD = 1024;
  private static final int SMALL_PICTURE = 200;

  private final Messages messages;
  private final Decoding decoding;

  HtmlReader(Messages messages, Decoding decoding) {
    this.messages = messages;
    this.decoding = decoding;
  }

  @Override
  public SourceDocument read(String file, byte[] content) {
    Document page = shown(decoding.text(file, page(content)));
    int readings = page.select("rt").size();
    Elements unshown = HtmlContent.strip(page);
    Element root = HtmlContent.root(page);
    List<SourceBlock> blocks = new ArrayList<>(HtmlContent.head(page, root, Source.file(file)));
    HtmlBlocks body = new HtmlBlocks(file);
    body.walk(root);
    blocks.addAll(body.blocks());
    Remarks remarks = new Remarks(messages);
    if (readings > 0) {
      Map<String, String> count = Map.of("count", Integer.toString(readings));
      remarks.add(Severity.WARNING, "R-PINYIN.message", Source.file(file), count);
    }
    if (!unshown.isEmpty()) {
      remarks.addUnseen(unshown.eachText(), source(file, unshown.get(0)));
    }
    for (Element picture : root.select("img")) {
      if (isLarge(picture)) {
        remarks.add(Severity.WARNING, "R-PICTURE.inside", source(file, picture), Map.of());
      }
    }
    return new SourceDocument(blocks, remarks.findings());
  }

  /* Icons of files and buttons hold no tables. */
  private static boolean isLarge(Element picture) {
    String width = picture.attr("width").replace("px", "").strip();
    boolean small = width.matches("\\d{1,4}") && Integer.parseInt(width) < SMALL_PICTURE;
    return !small && !picture.attr("src").toLowerCase(Locale.ROOT).endsWith(".gif");
  }

  private static byte[] page(byte[] content) {
    String head =
        new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    boolean archive = WebArchive.is(head.toLowerCase(Locale.ROOT));
    return archive ? WebArchive.page(content).orElse(content) : content;
  }

  /* What a script writes stands nowhere in the file as it is shown: it has no lines. */
  private static Document shown(String text) {
    Optional<String> written = HtmlScript.alone(text);
    if (written.isEmpty()) {
      Document page = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
      written = HtmlScript.within(page);
      if (written.isEmpty()) {
        return page;
      }
    }
    return Jsoup.parse(written.get());
  }

  /** Where an element stands in its file. */
  static Source source(String file, Element element) {
    Range range = element.sourceRange();
    return range.isTracked() && range.start().isTracked() && range.start().lineNumber() > 0
        ? Source.at(file, range.start().lineNumber(), range.start().columnNumber())
        : Source.file(file);
  }
}
