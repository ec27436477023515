package io.github.nianbao.read.source;

import io.github.nianbao.read.source.SourceReader.Complaint;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: by byte order mark, else by content. A declared charset counts only where the
 * content does not contradict it, since old sites declare one and send another.
 */
final class Decoding {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([a-z0-9_-]+)", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 4096;

  private final Complaint complaint;

  Decoding(Complaint complaint) {
    this.complaint = complaint;
  }

  /**
   * The text, without byte order mark.
   *
   * @throws io.github.nianbao.finding.FindingsException when it is in no encoding known here
   */
  String text(String file, byte[] content) {
    for (Charset charset : candidates(content)) {
      String text = strict(charset, content);
      if (text != null) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
      }
    }
    throw complaint.of("R-ENCODING.message", file);
  }

  private static List<Charset> candidates(byte[] content) {
    if (starts(content, 0xFF, 0xFE)) {
      return List.of(StandardCharsets.UTF_16LE);
    }
    if (starts(content, 0xFE, 0xFF)) {
      return List.of(StandardCharsets.UTF_16BE);
    }
    int even = zeros(content, 0);
    int odd = zeros(content, 1);
    if (even + odd > 0) {
      return List.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
    return List.of(StandardCharsets.UTF_8, declared(content), GB18030);
  }

  private static Charset declared(byte[] content) {
    String head =
        new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return GB18030;
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    boolean chinese = name.startsWith("gb") || !Charset.isSupported(name);
    return chinese ? GB18030 : Charset.forName(name);
  }

  private static boolean starts(byte[] content, int first, int second) {
    return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
  }

  /* UTF-16 without a mark: line breaks, digits and spaces have a zero byte. */
  private static int zeros(byte[] content, int parity) {
    int zeros = 0;
    for (int i = parity; i < content.length; i += 2) {
      zeros += content[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static @Nullable String strict(Charset charset, byte[] content) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
