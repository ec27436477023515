package io.github.nianbao.check;

import java.util.List;

/** A rule about a whole report. Stateless and safe for use by several threads. */
interface Rule {
  /** What the rule says of a report, in a fixed order. */
  List<Assessment> assess(Subject subject);

  /** A rule about one table. */
  interface OfSheet {
    /** What the rule says of a table, in a fixed order. */
    List<Assessment> assess(Subject subject, Sheet sheet);
  }
}
