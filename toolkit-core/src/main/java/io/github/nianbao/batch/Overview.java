package io.github.nianbao.batch;

import io.github.nianbao.finding.Messages;
import io.github.nianbao.io.GrowingFile;
import io.github.nianbao.io.OutputTree;
import io.github.nianbao.report.Report;
import org.jspecify.annotations.Nullable;

/** {@code index.html}: the overview that a person opens. */
final class Overview {
  private final GrowingFile file;

  Overview(GrowingFile file, OutputTree tree, Messages messages) {
    this.file = file;
  }

  void begin(Tally tally) {
    file.add("<!DOCTYPE html>\n");
  }

  void add(Item item, Converted converted, @Nullable Report report) {
    file.add("<p>" + item.source().length() + "</p>\n");
  }

  void end() {
    file.add("\n");
  }
}
