/** The only package that writes files: beside, then moved; safe names; limits. */
@NullMarked
package io.github.nianbao.io;

import org.jspecify.annotations.NullMarked;
