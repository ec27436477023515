/** Tests of the faces. */
@NullMarked
package io.github.nianbao.layout.face;

import org.jspecify.annotations.NullMarked;
