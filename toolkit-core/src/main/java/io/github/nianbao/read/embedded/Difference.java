package io.github.nianbao.read.embedded;

/**
 * A place where a document shows something else than the data it carries.
 *
 * @param path path of the figure or text
 * @param shown what the document shows, empty for nothing
 * @param carried what its data say, empty for nothing
 */
record Difference(String path, String shown, String carried) {}
