package io.github.nianbao.read.source;

/**
 * Reads sources of one carrier. Immutable and safe for use by several threads: a new carrier is one
 * more implementation and one more constant of {@link Carrier}.
 */
interface CarrierReader {
  /**
   * What a source holds.
   *
   * @param file its name, for places and messages
   * @throws io.github.nianbao.finding.FindingsException when it cannot be read
   */
  SourceDocument read(String file, byte[] content);
}
