package io.github.nianbao.read.recognise;

/**
 * How a source is read.
 *
 * @param simplified whether prose and names are put into simplified script; otherwise they stay as
 *     printed
 * @param strict whether every doubt is an error
 */
public record ReadingOptions(boolean simplified, boolean strict) {
  /** As printed, doubts as warnings. */
  public static final ReadingOptions USUAL = new ReadingOptions(false, false);
}
