/**
 * OFD files (GB/T 33190-2016) as pages of characters and lines, and what is attached to them. Read
 * here and not with a library: ofdrw unpacks files into a folder and brings cryptography along
 * (docs/adr/0010). No carrier, no form and no writer enters.
 */
@NullMarked
package io.github.nianbao.read.source.ofd;

import org.jspecify.annotations.NullMarked;
