package io.github.nianbao.batch;

import io.github.nianbao.Nianbao;
import io.github.nianbao.Rendition;
import io.github.nianbao.SourceReading;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.finding.Source;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.Relation;
import io.github.nianbao.io.ContentHash;
import io.github.nianbao.io.InputFiles;
import io.github.nianbao.report.FormChoice;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Reading;
import io.github.nianbao.report.Report;
import io.github.nianbao.write.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes reports and documents of inputs, one at a time: the work itself, without files written and
 * without any care for time. Safe for use by several threads.
 */
final class Craft {
  /** No source of a report is larger; a scan of a hundred pages is not, either. */
  static final int LIMIT = 64 << 20;

  private static final String REPORT = "json";

  private final Nianbao nianbao;
  private final Recipe recipe;
  private final Messages messages;

  /** Codes of relations between figures: a sum that does not hold is not missing. */
  private final Set<String> relations;

  /**
   * @throws FindingsException when the user's form, template or style is wrong
   */
  Craft(Setup setup) {
    this.nianbao = Nianbao.create(setup.settings());
    this.recipe = setup.recipe();
    this.messages = Messages.in(setup.settings().language());
    this.relations =
        nianbao.forms().all().stream()
            .map(Form::relations)
            .flatMap(List::stream)
            .map(Relation::code)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Does a task; what is wrong with the input is said in the product. */
  Product make(Task task) {
    String name = task instanceof Task.Convert convert ? convert.source() : task.file().toString();
    try {
      return task instanceof Task.Compare compare
          ? compared(compare)
          : converted((Task.Convert) task);
    } catch (FindingsException e) {
      return Product.without(Converted.Result.without(Ending.FAILED, e.findings()));
    } catch (IOException e) {
      return failed("I-FILE.unreadable", name, Map.of("file", name));
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      return failed("C-FAULT.message", name, Map.of("file", name, "error", e.toString()));
    }
  }

  private Product failed(String key, String name, Map<String, String> values) {
    Finding reason = messages.error(key, null, values).at(Source.file(name));
    return Product.without(Converted.Result.without(Ending.FAILED, reason));
  }

  private Product converted(Task.Convert task) throws IOException {
    byte[] content = InputFiles.read(task.file(), LIMIT);
    if (content.length > LIMIT) {
      String limit = Integer.toString(LIMIT >> 20);
      return failed("C-SIZE.message", task.source(), Map.of("file", task.source(), "limit", limit));
    }
    if (!ContentHash.of(content).equals(task.sha256())) {
      return failed("C-CHANGED.message", task.source(), Map.of("file", task.source()));
    }
    return rendered(migrated(read(task.source(), content)));
  }

  private Report read(String source, byte[] content) {
    SourceReading how = recipe.reading();
    if (how.carrier() == null && isReport(source)) {
      Reading reading = nianbao.open(source, content);
      return reading.report().withFindings(nianbao.check(reading, null));
    }
    return nianbao.readSource(source, content, how);
  }

  /** Whether a file is report JSON, by its name. */
  static boolean isReport(String source) {
    return source.toLowerCase(Locale.ROOT).endsWith("." + REPORT);
  }

  private Report migrated(Report report) {
    FormChoice forms = report.forms();
    boolean there =
        forms.form().equals(recipe.form())
            && forms.tables().values().stream().allMatch(recipe.form()::equals);
    return there ? report : nianbao.migrate(report, recipe.form(), recipe.reading().strict());
  }

  private Product compared(Task.Compare task) throws IOException {
    Report report = opened(task.file());
    Report previous = opened(task.previous());
    Report both = report.withFindings(nianbao.check(report, previous));
    return both.findings().size() == report.findings().size()
        ? Product.without(result(report))
        : rendered(both);
  }

  private Report opened(Path file) throws IOException {
    return nianbao.read(file.toString(), InputFiles.read(file, LIMIT));
  }

  private Product rendered(Report report) {
    List<Finding> obstacles = new ArrayList<>();
    Map<Format, byte[]> documents = documents(report, obstacles);
    Report all = report.withFindings(obstacles);
    if (!obstacles.isEmpty()) {
      // The documents carry the report: let it be the same one.
      documents = documents(all, new ArrayList<>());
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(REPORT, nianbao.write(all).getBytes(StandardCharsets.UTF_8));
    documents.forEach((format, bytes) -> files.put(format.id(), bytes));
    return new Product(result(all), files);
  }

  /** All documents; where one cannot be made, the others, and why. */
  private Map<Format, byte[]> documents(Report report, List<Finding> obstacles) {
    Rendition rendition = recipe.rendition();
    try {
      return nianbao.render(report, rendition);
    } catch (FindingsException e) {
      Map<Format, byte[]> documents = new LinkedHashMap<>();
      for (Format format : rendition.formats()) {
        single(report, format, documents, obstacles);
      }
      return documents;
    }
  }

  private void single(
      Report report, Format format, Map<Format, byte[]> documents, List<Finding> obstacles) {
    Rendition all = recipe.rendition();
    Rendition one = new Rendition(EnumSet.of(format), all.htmlFragment(), all.date(), all.annex());
    try {
      documents.putAll(nianbao.render(report, one));
    } catch (FindingsException e) {
      e.findings().stream().filter(f -> !obstacles.contains(f)).forEach(obstacles::add);
    }
  }

  private Converted.Result result(Report report) {
    Front front = report.front();
    boolean missing =
        report.findings().stream()
            .anyMatch(f -> f.severity() == Severity.ERROR && !relations.contains(f.code()));
    return new Converted.Result(
        missing ? Ending.PARTIAL : Ending.OK,
        front.issuer() == null ? null : front.issuer().name(),
        front.year(),
        Counts.of(report.findings()),
        List.of());
  }
}
