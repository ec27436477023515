package io.github.nianbao.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Finds the report that a document of ours carries: the attachment of a PDF or an OFD, the custom
 * XML part of a DOCX, the block of JSON in a page. Immutable and safe for use by several threads.
 */
public final class EmbeddedReader {
  /** Bytes of JSON that are taken in: 16 MiB, as many as a report file may have. */
  public static final int MOST = 16 << 20;

  /**
   * What a source carries. Never fails: what cannot be read is a {@link Embedded.Fault}.
   *
   * @param file its name, to tell its kind where its content does not
   * @param carrier how it is stored, or null to find out
   */
  public Embedded read(String file, @Nullable Carrier carrier, byte[] content) {
    if (PdfData.isPdf(content)) {
      return PdfData.read(content);
    }
    Carrier kind = carrier == null ? Carrier.of(file, content).orElse(null) : carrier;
    if (kind == Carrier.DOCX) {
      return DocxData.read(content);
    }
    if (kind == Carrier.OFD) {
      return OfdData.read(content);
    }
    return kind == Carrier.HTML ? HtmlData.read(content) : Embedded.NONE;
  }

  /**
   * All of a stream.
   *
   * @return null when there is more than {@link #MOST}
   */
  static byte @Nullable [] limited(InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(MOST + 1);
    return bytes.length > MOST ? null : bytes;
  }

  /**
   * Bytes as text.
   *
   * @return null when they are not UTF-8
   */
  static @Nullable String text(byte[] utf8) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(utf8))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
