/**
 * What makes a PDF last: identification as PDF/A-3a and PDF/UA-1, output intent, metadata, the data
 * as an associated file.
 */
@NullMarked
package io.github.nianbao.write.pdf.archive;

import org.jspecify.annotations.NullMarked;
