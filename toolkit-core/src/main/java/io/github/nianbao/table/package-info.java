/**
 * The tables of any PDF: found, joined over pages, written as JSON, CSV, HTML or Markdown. Neither
 * forms nor reports are known here.
 */
@NullMarked
package io.github.nianbao.table;

import org.jspecify.annotations.NullMarked;
