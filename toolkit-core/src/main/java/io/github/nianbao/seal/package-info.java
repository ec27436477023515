/**
 * What a document says, as a digest: the one measure by which a document that carries data and its
 * readers tell whether its text is still the text it was written with. Knows neither documents nor
 * sources; both sides tell it their text.
 */
@NullMarked
package io.github.nianbao.seal;

import org.jspecify.annotations.NullMarked;
