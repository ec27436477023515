/**
 * The edition of the documentation site: what code, forms and message bundles say is put into the
 * pages that maven-site-plugin made, so that no label, option or code is written twice. Runs while
 * the site is built; part of no delivery. Nothing of the product may depend on it.
 */
@NullMarked
package io.github.nianbao.site;

import org.jspecify.annotations.NullMarked;
