package io.github.nianbao.write.docx;

/** Namespaces of the parts. */
final class Markup {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Relationship types begin like this. */
  static final String RELATION = R + "/";

  private Markup() {}
}
