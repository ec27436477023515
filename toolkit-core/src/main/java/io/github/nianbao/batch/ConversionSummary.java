package io.github.nianbao.batch;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What became of a whole conversion.
 *
 * @param endings number of inputs by ending; an ending that none has counts 0
 * @param findings findings of all reports written
 * @param unwritable number of inputs whose outputs could not be written, counted as failed too
 * @param resumed number of inputs that were done already
 */
public record ConversionSummary(
    Map<Ending, Integer> endings, Counts findings, int unwritable, int resumed) {
  public ConversionSummary {
    Map<Ending, Integer> all = new EnumMap<>(Ending.class);
    for (Ending ending : Ending.values()) {
      all.put(ending, endings.getOrDefault(ending, 0));
    }
    endings = Collections.unmodifiableMap(all);
  }

  /** The number of inputs that ended so. */
  public int count(Ending ending) {
    return endings.getOrDefault(ending, 0);
  }

  /** The number of inputs. */
  public int total() {
    return endings.values().stream().mapToInt(Integer::intValue).sum();
  }
}
