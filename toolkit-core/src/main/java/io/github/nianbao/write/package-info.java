/** Writers of the neutral document, one package for each format; they never see one another. */
@NullMarked
package io.github.nianbao.write;

import org.jspecify.annotations.NullMarked;
