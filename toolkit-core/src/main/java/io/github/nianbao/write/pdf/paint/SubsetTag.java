package io.github.nianbao.write.pdf.paint;

import java.io.Serial;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;

/**
 * The six letters before the name of an embedded subset. The PDF engine draws them from a random
 * source, one number a letter; this source is the content of the subset, so that the same document
 * has the same bytes.
 */
final class SubsetTag extends SecureRandom {
  @Serial private static final long serialVersionUID = 1L;
  private static final int LETTERS = 26;

  private final long seed;
  private final boolean shared;
  private final AtomicInteger drawn = new AtomicInteger();

  private SubsetTag(byte[] content, boolean shared) {
    super(null, null); // no provider: nothing random is ever asked for
    CRC32 sum = new CRC32();
    sum.update(content);
    this.seed = sum.getValue();
    this.shared = shared;
  }

  /** Six letters, for a face that one document uses, by one thread. */
  static SecureRandom ofOneDocument(byte[] content) {
    return new SubsetTag(content, false);
  }

  /** Six times the same letter, so that threads cannot mix them up. */
  static SecureRandom ofManyDocuments(byte[] content) {
    return new SubsetTag(content, true);
  }

  @Override
  public double nextDouble() {
    long rest = seed;
    for (int k = shared ? 0 : drawn.getAndIncrement() % 6; k > 0; k--) {
      rest /= LETTERS;
    }
    return (rest % LETTERS + 0.5) / LETTERS;
  }
}
