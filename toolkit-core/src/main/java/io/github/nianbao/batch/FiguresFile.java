package io.github.nianbao.batch;

import io.github.nianbao.form.FigureField;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormTable;
import io.github.nianbao.form.Forms;
import io.github.nianbao.io.CsvCell;
import io.github.nianbao.io.GrowingFile;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;

/**
 * {@code figures.csv}: a line for each figure of each report, blank ones too. Labels are those of
 * the form, in Chinese whatever the language of messages.
 */
final class FiguresFile {
  private static final String HEAD = "issuer,year,path,label,value\r\n";

  private final GrowingFile file;
  private final Forms forms;

  FiguresFile(GrowingFile file, Forms forms) {
    this.file = file;
    this.forms = forms;
  }

  void begin(boolean byteOrderMark) {
    file.add(byteOrderMark ? "\uFEFF" + HEAD : HEAD);
  }

  void add(Report report) {
    Front front = report.front();
    String issuer = front.issuer() == null ? "" : front.issuer().name();
    String year = front.year() == null ? "" : front.year().toString();
    String start = CsvCell.of(issuer) + "," + year + ",";
    forms
        .find(report.forms().form())
        .map(Form::tables)
        .ifPresent(tables -> tables.forEach(table -> add(report, table, start)));
  }

  private void add(Report report, FormTable table, String start) {
    FormTable own =
        forms
            .find(report.forms().of(table.key()))
            .flatMap(form -> form.table(table.key()))
            .orElse(table);
    StringBuilder lines = new StringBuilder();
    for (FigureField field : own.fields().values()) {
      lines
          .append(start)
          .append(CsvCell.of(field.path()))
          .append(',')
          .append(CsvCell.of(own.name().zh() + "／" + field.cellName()))
          .append(',')
          .append(CsvCell.of(report.figure(field.path()).printed()))
          .append("\r\n");
    }
    file.add(lines.toString());
  }
}
