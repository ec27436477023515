/**
 * What was found wrong or doubtful, as data: code, severity, place, message. Everything else may
 * stand on this package; it stands on nothing.
 */
@NullMarked
package io.github.nianbao.finding;

import org.jspecify.annotations.NullMarked;
