/** Tests of the built site: what is in it, and how a browser shows it. */
@NullMarked
package io.github.nianbao.site;

import org.jspecify.annotations.NullMarked;
