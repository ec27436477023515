/**
 * What paragraphs and tables say in the words of the forms: sections, figures, dates, names. Labels
 * come from the forms alone; how a source was stored is not known here.
 */
@NullMarked
package io.github.nianbao.read.recognise;

import org.jspecify.annotations.NullMarked;
