/**
 * One filled-in form: figures by path, prose, provenance; JSON in and out, every complaint with
 * line and column. No document library enters.
 */
@NullMarked
package io.github.nianbao.report;

import org.jspecify.annotations.NullMarked;
