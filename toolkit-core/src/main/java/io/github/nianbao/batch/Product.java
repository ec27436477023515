package io.github.nianbao.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came of a task.
 *
 * @param result how it ended
 * @param files contents by extension, the report ({@code json}) first; empty where there is no
 *     report, or where a comparison found nothing new
 */
record Product(Converted.Result result, Map<String, byte[]> files) {
  Product {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** Nothing but the reasons why there is nothing. */
  static Product without(Converted.Result result) {
    return new Product(result, Map.of());
  }
}
