/** Tests of the faces for PDF. */
@NullMarked
package io.github.nianbao.write.pdf.face;

import org.jspecify.annotations.NullMarked;
