package io.github.nianbao.batch;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Rendition;
import io.github.nianbao.Settings;
import io.github.nianbao.SourceReading;
import io.github.nianbao.finding.Language;
import io.github.nianbao.write.Format;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes folders of invented inputs, and looks at what came of them. */
final class Archive {
  static final Settings SETTINGS = Settings.of(Language.EN, List.of());

  /** HTML alone: quick, and its bytes do not depend on the machine's faces. */
  static final Recipe RECIPE =
      new Recipe(
          "2021", SourceReading.USUAL, new Rendition(EnumSet.of(Format.HTML), false, null, true));

  private final Path folder;

  Archive(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** The example report of a form, under another issuer and year. */
  static String report(String form, String issuer, int year) {
    return example(form)
        .replaceAll("\"name\": \"[^\"]*\"", "\"name\": \"" + issuer + "\"")
        .replaceAll("\"year\": [0-9]+", "\"year\": " + year)
        .replaceAll("\"title\": \"[^\"]*\"", "\"title\": \"" + issuer + year + "年政府信息公开工作年度报告\"");
  }

  static String example(String form) {
    String name = "/io/github/nianbao/templates/examples/" + form + ".json";
    try (InputStream stream = Archive.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Documents of the example report, as somebody else's sources. */
  static final class Documents {
    static final Map<Format, byte[]> MADE = make();

    private Documents() {}

    private static Map<Format, byte[]> make() {
      Nianbao nianbao = Nianbao.create(SETTINGS);
      return nianbao.render(
          nianbao.read(null, example("2021").getBytes(StandardCharsets.UTF_8)),
          Rendition.of(Format.HTML, Format.DOCX));
    }
  }

  Archive with(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Archive with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Archive withReport(String name, String issuer, int year) {
    return with(name, report("2021", issuer, year));
  }

  /** A bit of everything: reports of both forms, three carriers, and what is no report. */
  Archive mixed() {
    return with("2021.json", example("2021"))
        .with("旧格式/2019.json", example("2019"))
        .with("网页/年报 一.html", Documents.MADE.get(Format.HTML))
        .with("文档/年报.docx", Documents.MADE.get(Format.DOCX))
        .with("文档/年报.html", Documents.MADE.get(Format.HTML))
        .with("坏的/empty.txt", "")
        .with("坏的/half.json", "{ \"form\": \"2021\", ")
        .with("坏的/prose.txt", "今天天气很好。\n我们去爬山。\n")
        .with("坏的/picture.png", new byte[] {1, 2, 3})
        .with("坏的/bomb.docx", bomb())
        .with("坏的/.hidden.json", "{");
  }

  /** A DOCX whose text is nothing, a hundred million times over. */
  static byte[] bomb() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                  + "<Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-"
                  + "officedocument.wordprocessingml.document.main+xml\"/></Types>")
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 100; i++) {
        zip.write(blanks);
      }
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** This Java with the class path of the tests. */
  static JavaCommand java(int megabytes) {
    List<Path> classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();
    Path home = Path.of(System.getProperty("java.home"));
    return new JavaCommand(home.resolve("bin").resolve("java"), classPath, megabytes);
  }

  /** All files below a folder by name, as text, byte for byte; the manifest without seconds. */
  static Map<String, String> state(Path folder) {
    Map<String, String> state = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        String name = folder.relativize(file).toString();
        state.put(
            name, name.equals(Top.MANIFEST) ? text.replaceAll("\"seconds\":[0-9.]+", "") : text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return state;
  }

  /** What the manifest says of each input, by the name of its file. */
  static Map<String, Converted> manifest(Path folder) {
    Map<String, Converted> manifest = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(folder.resolve(Top.MANIFEST))) {
        Converted converted = Objects.requireNonNull(ConvertedJson.line(line));
        String source = converted.input().source();
        manifest.put(source.substring(source.lastIndexOf('/') + 1), converted);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return manifest;
  }
}
