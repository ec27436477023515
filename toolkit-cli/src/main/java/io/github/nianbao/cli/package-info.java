/**
 * The program {@code nianbao}: one class for each command, nothing but parsing, calling and
 * printing. Data goes to standard output, everything for people to standard error.
 */
@NullMarked
package io.github.nianbao.cli;

import org.jspecify.annotations.NullMarked;
