/**
 * Which of two reports counts: the one that a document carries, or the one that it shows. Carriers
 * and recognition stay outside.
 */
@NullMarked
package io.github.nianbao.read.embedded;

import org.jspecify.annotations.NullMarked;
