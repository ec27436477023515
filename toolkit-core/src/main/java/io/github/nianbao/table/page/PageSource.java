package io.github.nianbao.table.page;

import java.io.IOException;

/** A file of pages that are read one at a time. Not safe for use by several threads at once. */
public interface PageSource {
  /** The name of the file, as it was given. */
  String file();

  /** How many pages there are. */
  int count();

  /**
   * Reads one page.
   *
   * @param number the page, from 1 to {@link #count()}
   * @throws IOException when the page's content cannot be read
   */
  Page read(int number) throws IOException;
}
