package io.github.nianbao.cli;

import io.github.nianbao.batch.FailOn;
import io.github.nianbao.batch.Outcome;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.io.OutputException;
import io.github.nianbao.io.OutputFiles;
import io.github.nianbao.io.OutputFolder;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableFormat;
import io.github.nianbao.table.TableOptions;
import io.github.nianbao.table.Tables;
import io.github.nianbao.table.view.DebugView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianbao tables}: the tables of any PDF. */
@Command(name = "tables", sortOptions = false)
final class TablesCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PDF", descriptionKey = "tables.pdf")
  private List<Path> files;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "tables.output")
  private @Nullable Path output;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "tables.format")
  private TableFormat format = TableFormat.JSON;

  @Option(names = "--pages", paramLabel = "PAGES", descriptionKey = "tables.pages")
  private @Nullable String pages;

  @Option(names = "--no-join", descriptionKey = "tables.no-join")
  private boolean apart;

  @Option(names = "--ruled", descriptionKey = "tables.ruled")
  private boolean ruled;

  @Option(names = "--debug", paramLabel = "DIR", descriptionKey = "tables.debug")
  private @Nullable Path debug;

  TablesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    TableOptions options =
        TableOptions.standard()
            .onPages(wanted())
            .onlyRuled(ruled)
            .joining(!apart)
            .in(console.wording().messages());
    Path folder = output;
    if (folder == null || folder.equals(Inputs.STANDARD)) {
      return toStandardOutput(options).number();
    }
    Map<Path, Path> targets = targets(folder);
    OutputFolder.require(folder);
    List<Outcome> outcomes = new ArrayList<>();
    targets.forEach((target, file) -> outcomes.add(extract(file, target, options)));
    outcomes.forEach(new Teller(console)::tell);
    return Verdict.of(outcomes, FailOn.ERROR).number();
  }

  private Set<Integer> wanted() {
    String text = pages;
    return text == null
        ? Set.of()
        : PageRanges.parse(text)
            .orElseThrow(() -> misuse("usage.tables.pages", Map.of("value", text)));
  }

  private ExitCode toStandardOutput(TableOptions options) {
    if (files.size() != 1) {
      throw misuse("usage.tables.standard", Map.of());
    }
    Path file = files.get(0);
    Tables found = told(file, options);
    console.out().print(text(found));
    return Verdict.of(
        List.of(new Outcome.Written(file, List.of(), found.findings())), FailOn.ERROR);
  }

  private Map<Path, Path> targets(Path folder) {
    Map<Path, Path> targets = new LinkedHashMap<>();
    for (Path file : files) {
      Path target = folder.resolve(SourceFiles.stem(file) + "." + format.id());
      Path other = targets.putIfAbsent(target, file);
      if (other != null) {
        throw misuse("usage.clash", Map.of("a", "" + other, "b", "" + file, "name", "" + target));
      }
    }
    return targets;
  }

  private Outcome extract(Path file, Path target, TableOptions options) {
    try {
      Tables found = told(file, options);
      byte[] bytes = text(found).getBytes(StandardCharsets.UTF_8);
      List<Path> written = OutputFiles.of(Map.of(target, bytes)).write();
      console.note("written", Map.of("file", target.toString()));
      return new Outcome.Written(file, written, found.findings());
    } catch (FindingsException e) {
      return new Outcome.Refused(file, e.findings());
    } catch (OutputException e) {
      return new Outcome.Unwritable(file, e);
    } catch (RuntimeException e) {
      return new Outcome.Broken(file, e);
    }
  }

  /** The tables of a file, once people have been told of them. */
  private Tables told(Path file, TableOptions options) {
    Tables found = find(file, options);
    console.complain(found.findings());
    console.note(
        "tables.found", Map.of("file", file.toString(), "count", "" + found.tables().size()));
    return found;
  }

  private String text(Tables found) {
    StringBuilder text = new StringBuilder();
    try {
      format.write(found.tables(), text);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    }
    return text.toString();
  }

  private Tables find(Path file, TableOptions options) {
    Path folder = debug;
    if (folder == null) {
      return Tables.of(file, options);
    }
    Path pictures = files.size() == 1 ? folder : folder.resolve(SourceFiles.stem(file));
    DebugView view =
        new DebugView(
            (name, content) -> OutputFiles.of(Map.of(pictures.resolve(name), content)).write(),
            console.wording().messages());
    List<Table> tables = new ArrayList<>();
    Tables found = Tables.each(file, options, tables::add, view);
    view.finish();
    console.note("written", Map.of("file", pictures.resolve("index.html").toString()));
    return new Tables(found.pages(), tables, found.findings());
  }

  private ParameterException misuse(String key, Map<String, String> values) {
    return new ParameterException(spec.commandLine(), console.wording().text(key, values));
  }
}
