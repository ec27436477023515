/**
 * The relations of a form and the rules of the document, applied to a report: findings come out.
 */
@NullMarked
package io.github.nianbao.check;

import org.jspecify.annotations.NullMarked;
