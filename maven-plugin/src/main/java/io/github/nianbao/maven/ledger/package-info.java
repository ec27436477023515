/**
 * What was made of what, kept from one build to the next, so that up to date outputs are left
 * alone. When in doubt, work is done again. Knows files and hashes; no Maven, no reports.
 */
@NullMarked
package io.github.nianbao.maven.ledger;

import org.jspecify.annotations.NullMarked;
