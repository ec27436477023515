/**
 * {@link io.github.nianbao.Nianbao}, the few calls a user learns first. Everything below is reached
 * from there.
 */
@NullMarked
package io.github.nianbao;

import org.jspecify.annotations.NullMarked;
