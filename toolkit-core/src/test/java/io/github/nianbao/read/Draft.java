package io.github.nianbao.read;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.Forms;
import io.github.nianbao.form.Section;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A source before it is printed, and what must be read out of it. Irregularities change the source;
 * they change what is expected only where the source no longer says it.
 */
final class Draft {
  /**
   * The report that the source was made of: what is expected unless a field below says otherwise.
   */
  final Report report;

  final Map<String, Figure> figures;
  final Map<String, List<String>> prose = new LinkedHashMap<>();
  final List<Item> head = new ArrayList<>();
  final List<Part> parts = new ArrayList<>();

  /** Titles of tables: nobody can tell from a line of text whether it was a row or a caption. */
  final Set<String> captions = new HashSet<>();

  String title;
  String issuer;

  /** Whether sections can be told apart; where not, prose is expected in one of them. */
  boolean sectionsKnown = true;

  /** A paragraph or a table. */
  sealed interface Item permits Text, Sheet {}

  /** How a paragraph is set where it is set. */
  enum Style {
    TITLE,
    BODY,
    SIGNATURE
  }

  /** A paragraph. */
  static final class Text implements Item {
    String text;
    final Style style;

    Text(String text) {
      this(text, Style.BODY);
    }

    Text(String text, Style style) {
      this.text = text;
      this.style = style;
    }
  }

  /** A section: its title, on one line or more, and what follows. */
  static final class Part {
    final String key;
    final String proseKey;
    List<String> title;
    final List<Item> items = new ArrayList<>();

    Part(Section section) {
      this.key = section.key();
      this.proseKey = section.prose();
      this.title = List.of(section.title());
    }

    Stream<Sheet> sheets() {
      return items.stream().filter(Sheet.class::isInstance).map(Sheet.class::cast);
    }
  }

  Draft(Report report) {
    this.report = report;
    this.figures = new LinkedHashMap<>(report.figures());
    report.prose().forEach((key, list) -> prose.put(key, new ArrayList<>(list)));
    Form form = Forms.builtIn().find(report.forms().form()).orElseThrow();
    title = Objects.requireNonNull(report.front().title());
    issuer = Objects.requireNonNull(report.front().issuer()).name();
    head.add(new Text(title, Style.TITLE));
    report.prose("introduction").forEach(line -> head.add(new Text(line)));
    for (Section section : form.sections()) {
      Part part = new Part(section);
      if (section.table() != null) {
        part.items.add(sheet(section.table()));
      }
      report.prose(section.prose()).forEach(line -> part.items.add(new Text(line)));
      parts.add(part);
    }
  }

  Sheet sheet(String key) {
    return Sheet.of(table(key), path -> report.figure(path).printed());
  }

  FormTable table(String key) {
    Form own = Forms.builtIn().find(report.forms().of(key)).orElseThrow();
    return own.table(key).orElseThrow();
  }

  Part part(String key) {
    return parts.stream().filter(part -> part.key.equals(key)).findFirst().orElseThrow();
  }

  List<Text> titles() {
    return head.stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(text -> text.style == Style.TITLE)
        .toList();
  }

  Part last() {
    return parts.get(parts.size() - 1);
  }

  /** The tables of the report, without one that stands in the section of another. */
  List<Sheet> sheets() {
    return parts.stream()
        .flatMap(part -> part.sheets().filter(sheet -> isOf(part, sheet)))
        .toList();
  }

  private static boolean isOf(Part part, Sheet sheet) {
    return sheet.figures().stream().allMatch(cell -> cell.path.startsWith(part.key + "."));
  }

  /** Changes every text of the source, and the prose that is expected. */
  void rewrite(UnaryOperator<String> source, UnaryOperator<String> expected) {
    head.forEach(item -> rewrite(item, source));
    for (Part part : parts) {
      part.title = part.title.stream().map(source).toList();
      part.items.forEach(item -> rewrite(item, source));
    }
    prose.replaceAll((key, list) -> new ArrayList<>(list.stream().map(expected).toList()));
    title = expected.apply(title);
    issuer = expected.apply(issuer);
  }

  private static void rewrite(Item item, UnaryOperator<String> source) {
    if (item instanceof Text text) {
      text.text = source.apply(text.text);
    } else if (item instanceof Sheet sheet) {
      sheet.labels().forEach(cell -> cell.text = source.apply(cell.text));
    }
  }

  /** Adds paragraphs behind what a section holds, in the source and in what is expected. */
  void addProse(Part part, int at, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      part.items.add(at + i, new Text(lines[i]));
    }
    List<String> now = new ArrayList<>();
    part.items.stream().filter(Text.class::isInstance).forEach(item -> now.add(((Text) item).text));
    prose.put(part.proseKey, now);
  }

  /** The source no longer says what stands at these paths. */
  void forget(String... prefixes) {
    figures.keySet().removeIf(path -> Arrays.stream(prefixes).anyMatch(p -> path.startsWith(p)));
  }
}
