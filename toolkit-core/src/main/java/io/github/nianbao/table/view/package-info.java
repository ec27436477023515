/**
 * Pictures of what the table finder saw, stage by stage: characters, rulings, cells, tables.
 * Nothing is found here and no file is written here: pictures go to a sink.
 */
@NullMarked
package io.github.nianbao.table.view;

import org.jspecify.annotations.NullMarked;
