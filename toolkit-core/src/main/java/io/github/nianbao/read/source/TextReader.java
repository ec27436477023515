package io.github.nianbao.read.source;

/** Plain text, as programs that strip pages of their markup write it. */
final class TextReader implements CarrierReader {
  private final Decoding decoding;

  TextReader(Decoding decoding) {
    this.decoding = decoding;
  }

  @Override
  public SourceDocument read(String file, byte[] content) {
    return new SourceDocument(TextLines.blocks(decoding.text(file, content), file, 1));
  }
}
