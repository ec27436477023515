package io.github.nianbao.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Element;

/**
 * A file of the repository as a block of code: {@code file PATH}, or {@code file PATH MARK} for the
 * lines between one that holds "MARK begins" and one that holds "MARK ends".
 *
 * @param root top folder of the repository
 */
record Excerpt(Path root) implements Insert {

  @Override
  public void fill(Element place, Page page, String wanted) throws IOException {
    String[] words = wanted.split(" ", 2);
    String text = Files.readString(root.resolve(words[0]));
    if (words.length > 1) {
      int from = text.indexOf('\n', text.indexOf(words[1] + " begins")) + 1;
      int to = text.lastIndexOf('\n', text.indexOf(words[1] + " ends"));
      text = text.substring(from, to).stripIndent();
    }
    place.appendElement("pre").appendElement("code").text(text.strip());
  }
}
