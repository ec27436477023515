package io.github.nianbao.site;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Settings;
import io.github.nianbao.finding.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The site made ready to read: every page filled, framed and written back. */
public final class Edition {
  private final Path site;
  private final Path root;
  private final Map<Language, Words> words;

  private Edition(Path site, Path root) throws IOException {
    this.site = site;
    this.root = root;
    this.words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, Words.in(language));
    }
  }

  /**
   * Finishes the site.
   *
   * @param args the folder with the site, the top folder of the repository
   */
  public static void main(String[] args) throws IOException {
    new Edition(Path.of(args[0]), Path.of(args[1])).publish();
  }

  private void publish() throws IOException {
    Leftovers.remove(site);
    Nianbao nianbao = Nianbao.create(Settings.of(Language.ZH, List.of()));
    schemas(nianbao);
    Map<String, Page> english = pages(Language.EN);
    Map<String, Page> chinese = pages(Language.ZH);
    Map<String, Insert> inserts = inserts(nianbao, english);
    for (Map<String, Page> pages : List.of(english, chinese)) {
      for (Page page : pages.values()) {
        fill(page, inserts);
        new Links(page).mend();
        LineBreaks.join(page);
        new Headings(words).number(page);
        WideTables.wrap(page);
      }
    }
    for (Page page : english.values()) {
      write(page, chinese);
    }
    for (Page page : chinese.values()) {
      write(page, english);
    }
  }

  private void schemas(Nianbao nianbao) throws IOException {
    Path folder = Files.createDirectories(site.resolve("schema"));
    for (var form : nianbao.forms().all()) {
      Files.writeString(folder.resolve(form.id() + ".schema.json"), nianbao.schema(form));
    }
  }

  private Map<String, Insert> inserts(Nianbao nianbao, Map<String, Page> english)
      throws IOException {
    Map<String, Insert> inserts = new TreeMap<>();
    inserts.put("commands", new Commands(words));
    inserts.put(
        "goals",
        new Goals(root.resolve("maven-plugin/target/classes/META-INF/maven/plugin.xml"), words));
    inserts.put("codes", new Codes(words));
    inserts.put("form", new FormTables(nianbao.forms(), words));
    inserts.put("schema", new SchemaKeys(nianbao, words));
    inserts.put("sample", new Samples(SampleFolder.in(site.resolve("samples"), nianbao), words));
    inserts.put("file", new Excerpt(root));
    inserts.put("english", new EnglishPage(english));
    inserts.put("block", new CodeBlock(english));
    inserts.put("packages", new Packages(root, words));
    inserts.put("decisions", new Decisions(english));
    return inserts;
  }

  private Map<String, Page> pages(Language language) throws IOException {
    Path folder = folder(language);
    Map<String, Page> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Edition::isPage).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        boolean ours = language == Language.ZH || !path.startsWith("zh_CN/");
        if (ours && !path.startsWith("samples/")) {
          Document html = Jsoup.parse(Files.readString(file));
          html.outputSettings().prettyPrint(false);
          pages.put(path, new Page(language, path, html));
        }
      }
    }
    return pages;
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".html");
  }

  private Path folder(Language language) {
    return language == Language.EN ? site : site.resolve("zh_CN");
  }

  private static void fill(Page page, Map<String, Insert> inserts) throws IOException {
    for (Element place : page.main().select("div.insert")) {
      String[] wanted = place.attr("title").split(" ", 2);
      Insert insert = inserts.get(wanted[0]);
      if (insert == null) {
        throw new IllegalArgumentException("No insert " + wanted[0] + " for " + page.path());
      }
      place.removeAttr("title");
      insert.fill(place, page, wanted.length > 1 ? wanted[1] : "");
    }
  }

  /** A page without a counterpart leads to the first page of the same folder. */
  private void write(Page page, Map<String, Page> others) throws IOException {
    String index = page.path().replaceFirst("[^/]*$", "index.html");
    String other = others.containsKey(page.path()) ? page.path() : index;
    new Frame(words).around(page, others.containsKey(other) ? other : "index.html");
    Files.writeString(folder(page.language()).resolve(page.path()), page.html().outerHtml());
  }
}
