package io.github.nianbao.site;

import io.github.nianbao.finding.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The packages of a source folder, each with the first sentence of its documentation.
 *
 * @param root top folder of the repository
 * @param words the words around them
 */
record Packages(Path root, Map<Language, Words> words) implements Insert {
  private static final Pattern DOCUMENTATION =
      Pattern.compile("(?s)/\\*\\*(.*?)\\*/.*?package\\s+([\\w.]+);");
  private static final Pattern SENTENCE = Pattern.compile("(?s)^(.*?\\.)(?=\\s|$)");

  @Override
  public void fill(Element place, Page page, String wanted) throws IOException {
    Words said = words.get(page.language());
    Element table = place.appendElement("table").addClass("packages");
    table.appendElement("caption").text(said.text("packages.caption"));
    Element head = table.appendElement("thead").appendElement("tr");
    head.appendElement("th").attr("scope", "col").text(said.text("packages.package"));
    head.appendElement("th").attr("scope", "col").text(said.text("packages.purpose"));
    Element body = table.appendElement("tbody");
    try (Stream<Path> files = Files.walk(root.resolve(wanted))) {
      for (Path file : files.filter(Packages::isPackage).sorted().toList()) {
        row(body, Files.readString(file));
      }
    }
  }

  private static boolean isPackage(Path file) {
    return file.endsWith("package-info.java");
  }

  private static void row(Element body, String source) {
    Matcher parts = DOCUMENTATION.matcher(source);
    if (parts.find()) {
      String text = parts.group(1).replaceAll("\\s*\\n\\s*\\*\\s?", " ").strip();
      String plain = text.replaceAll("\\{@\\w+\\s+([^}]*)}", "$1");
      Matcher sentence = SENTENCE.matcher(plain);
      Element row = body.appendElement("tr");
      row.appendElement("th")
          .attr("scope", "row")
          .appendElement("code")
          .text(parts.group(2).replace("io.github.nianbao.", ""));
      row.appendElement("td").attr("lang", "en").text(sentence.find() ? sentence.group(1) : plain);
    }
  }
}
