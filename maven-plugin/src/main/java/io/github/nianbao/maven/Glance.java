package io.github.nianbao.maven;

import io.github.nianbao.Nianbao;
import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.maven.ledger.SourceFile;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Reading;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report at a glance.
 *
 * @param name its file's name without extension, and that of its documents
 * @param title its title
 * @param tables its main figures, table by table
 * @param findings what the rules say of it
 */
record Glance(String name, String title, List<Table> tables, List<Finding> findings) {
  private static final String TOTAL = "total";

  /**
   * The main figures of a table.
   *
   * @param title title of its section
   * @param figures what is printed in the cells, by their names; empty text for a blank
   */
  record Table(String title, List<Map.Entry<String, String>> figures) {}

  /**
   * A look at a report.
   *
   * @throws io.github.nianbao.finding.FindingsException when it is no report
   */
  static Glance of(SourceFile source, Nianbao nianbao, Messages messages) {
    String file = source.path().toString();
    Reading reading = nianbao.open(file, ReportFile.content(source.path(), messages));
    Report report = reading.report();
    List<Finding> findings = BuildLog.placed(nianbao.check(reading, null), source.path());
    return new Glance(source.stem(), title(report, source), tables(report, nianbao), findings);
  }

  private static String title(Report report, SourceFile source) {
    Front front = report.front();
    String own = front.title();
    if (own != null && !own.isBlank()) {
      return own.replace("\n", "");
    }
    Object issuer = front.issuer() == null ? null : front.issuer().name();
    String made =
        Stream.of(issuer, front.year())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(" "));
    return made.isEmpty() ? source.name() : made;
  }

  private static List<Table> tables(Report report, Nianbao nianbao) {
    List<Table> tables = new ArrayList<>();
    Form form = nianbao.forms().find(report.forms().form()).orElseThrow();
    for (FormTable own : form.tables()) {
      FormTable table =
          nianbao
              .forms()
              .find(report.forms().of(own.key()))
              .flatMap(f -> f.table(own.key()))
              .orElse(own);
      String title =
          form.sections().stream()
              .filter(section -> own.key().equals(section.table()))
              .map(section -> section.title())
              .findFirst()
              .orElse(own.name().zh());
      tables.add(new Table(title, figures(report, table)));
    }
    return tables;
  }

  private static List<Map.Entry<String, String>> figures(Report report, FormTable table) {
    Map<String, FigureField> fields = table.fields();
    Set<String> summed = new HashSet<>();
    for (String path : fields.keySet()) {
      for (String part = path; part.contains("."); part = parent(part)) {
        if (part.endsWith("." + TOTAL)) {
          summed.add(parent(part));
        }
      }
    }
    return fields.values().stream()
        .filter(field -> isMain(field.path(), summed))
        .map(field -> Map.entry(field.cellName(), report.figure(field.path()).printed()))
        .toList();
  }

  /**
   * Where there is a total, it speaks for its parts; where there is none, each speaks for itself.
   */
  private static boolean isMain(String path, Set<String> summed) {
    for (String part = path; part.contains("."); part = parent(part)) {
      if (summed.contains(parent(part)) && !part.endsWith("." + TOTAL)) {
        return false;
      }
    }
    return true;
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('.'));
  }
}
