package io.github.nianbao.write.pdf.paint;

import com.lowagie.text.pdf.PdfName;

/** Names of structure types and attributes that the engine does not know. */
final class Tags {
  static final PdfName DOCUMENT = new PdfName("Document");
  static final PdfName P = new PdfName("P");
  static final PdfName TABLE = new PdfName("Table");
  static final PdfName THEAD = new PdfName("THead");
  static final PdfName TBODY = new PdfName("TBody");
  static final PdfName TR = new PdfName("TR");
  static final PdfName TH = new PdfName("TH");
  static final PdfName TD = new PdfName("TD");
  static final PdfName ATTRIBUTES = new PdfName("A");
  static final PdfName OWNER = new PdfName("O");
  static final PdfName SUMMARY = new PdfName("Summary");
  static final PdfName SCOPE = new PdfName("Scope");
  static final PdfName ROW = new PdfName("Row");
  static final PdfName COLUMN = new PdfName("Column");
  static final PdfName ROW_SPAN = new PdfName("RowSpan");
  static final PdfName COL_SPAN = new PdfName("ColSpan");
  static final PdfName HEADERS = new PdfName("Headers");
  static final PdfName ID = new PdfName("ID");
  static final PdfName ID_TREE = new PdfName("IDTree");
  static final PdfName NAMES = new PdfName("Names");
  static final PdfName SPAN = new PdfName("Span");
  static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
  static final PdfName ARTIFACT = new PdfName("Artifact");
  static final PdfName TYPE = new PdfName("Type");
  static final PdfName LAYOUT = new PdfName("Layout");
  static final PdfName PAGINATION = new PdfName("Pagination");

  private Tags() {}
}
