package io.github.nianbao.document;

/** One block of a document. */
public sealed interface Block permits Heading, Paragraph, Table, Signature {}
