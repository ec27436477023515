package io.github.nianbao.write.docx;

/**
 * What a paragraph has beside its style.
 *
 * @param before space above that it needs at least, in points
 * @param after space below that it needs at least, in points
 * @param right distance from the right edge in points
 * @param keepNext whether its end must stand on one page with what follows
 */
record Spacing(double before, double after, double right, boolean keepNext) {}
