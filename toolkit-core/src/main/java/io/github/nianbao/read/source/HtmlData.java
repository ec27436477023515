package io.github.nianbao.read.source;

import io.github.nianbao.read.source.Embedded.Fault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The block of JSON that our pages carry. */
final class HtmlData {
  private static final String ID = "nianbao-report";

  private HtmlData() {}

  static Embedded read(byte[] content) {
    // The id is ASCII: a look at the bytes spares most pages a second parsing.
    if (!new String(content, StandardCharsets.ISO_8859_1).contains(ID)) {
      return Embedded.NONE;
    }
    String page = EmbeddedReader.text(content);
    if (page == null) {
      return Embedded.fault(Fault.DAMAGED);
    }
    List<Embedded.Data> found = new ArrayList<>();
    for (Element script : Jsoup.parse(page).select("script#" + ID + "[type=application/json]")) {
      String json = script.data();
      if (json.length() > EmbeddedReader.MOST) {
        return Embedded.fault(Fault.SIZE);
      }
      String seal = script.attr("data-seal");
      found.add(new Embedded.Data(json.strip() + "\n", seal.isEmpty() ? null : seal));
    }
    return new Embedded(found, List.of(), null);
  }
}
