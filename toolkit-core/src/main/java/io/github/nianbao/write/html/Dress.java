package io.github.nianbao.write.html;

import io.github.nianbao.document.Table;
import io.github.nianbao.document.Text;

/** How elements carry their looks: by class in a page, by attributes of their own in a fragment. */
interface Dress {
  /** Attributes of a heading or paragraph. */
  void block(Html html, Text text);

  /** Attributes of a run whose faces are those of a text style. */
  void run(Html html, String style);

  /** What goes before a table and its opening tag. */
  void openTable(Html html, Table table);

  /** The closing tag of a table and what goes after it. */
  void closeTable(Html html);

  /** Attributes of a column of this width among all. */
  void column(Html html, double width, Table table);

  /** Attributes of a row. */
  void row(Html html, Table.RowKind kind);

  /** Attributes of a cell in a row of a kind. */
  void cell(Html html, Table.Cell cell, Table.RowKind kind);

  /** Attributes of the block of signature and date. */
  void signature(Html html);

  /** Attributes of the issuer within it. */
  void issuer(Html html, Text text);

  /** Attributes of the date within it. */
  void date(Html html, Text text);
}
