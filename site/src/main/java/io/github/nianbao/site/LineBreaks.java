package io.github.nianbao.site;

import io.github.nianbao.finding.Language;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Chinese is written without blanks; a line break in the source is one to a browser. It is taken
 * out between Chinese characters, and so is the blank that Markdown wants after emphasis that ends
 * with a full stop.
 */
final class LineBreaks {
  private static final String CHINESE = "[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef\u201c\u201d]";
  private static final Pattern BREAK =
      Pattern.compile(
          "(?<=" + CHINESE + ")\\s*\\n\\s*(?=\\S)|(?<=\\S)\\s*\\n\\s*(?=" + CHINESE + ")");
  private static final Pattern START = Pattern.compile("^ (?=" + CHINESE + ")");

  private LineBreaks() {}

  static void join(Page page) {
    if (page.language() == Language.ZH) {
      page.main().traverse((NodeVisitor) (node, depth) -> join(node));
    }
  }

  private static void join(Node node) {
    if (node instanceof TextNode text && prose(text.parent())) {
      String joined = BREAK.matcher(text.getWholeText()).replaceAll("");
      boolean afterStop =
          text.previousSibling() instanceof Element before && before.text().endsWith("\u3002");
      text.text(afterStop ? START.matcher(joined).replaceAll("") : joined);
    }
  }

  private static boolean prose(@Nullable Element place) {
    return place != null && place.closest("pre, [lang=en]") == null;
  }
}
