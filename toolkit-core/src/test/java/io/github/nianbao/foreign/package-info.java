/** Programs of others that judge our documents, as tests use them; absent ones are said so. */
package io.github.nianbao.foreign;
