/**
 * Type faces: which faces there are, which one plays a role, which has a character, and the subset
 * of it that a document embeds. Of the document model only the style enters; nothing here lays out
 * or draws.
 */
@NullMarked
package io.github.nianbao.layout.face;

import org.jspecify.annotations.NullMarked;
