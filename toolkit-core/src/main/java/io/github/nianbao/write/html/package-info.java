/**
 * HTML: one file without scripts, or a fragment for the editor of a site. Text is streamed; no
 * document library enters.
 */
@NullMarked
package io.github.nianbao.write.html;

import org.jspecify.annotations.NullMarked;
