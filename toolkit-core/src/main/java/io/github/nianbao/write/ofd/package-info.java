/**
 * The OFD writer (GB/T 33190-2016). Pages that {@code layout} has set become page objects in
 * millimetres; ofdrw's model gives the names of elements and their order, its layout and its
 * temporary files stay out. Numbers are written here: those of the library follow the locale.
 */
@NullMarked
package io.github.nianbao.write.ofd;

import org.jspecify.annotations.NullMarked;
