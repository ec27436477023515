package io.github.nianbao.document;

/**
 * Data that travels with a document.
 *
 * @param name file name, such as {@code report.json}
 * @param mediaType such as {@code application/json}
 * @param schema identifier of the data's schema
 * @param content the data as text, UTF-8 when written
 */
public record Attachment(String name, String mediaType, String schema, String content) {}
