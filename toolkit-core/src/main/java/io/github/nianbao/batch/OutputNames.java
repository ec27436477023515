package io.github.nianbao.batch;

import io.github.nianbao.io.ContentHash;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Allots a place to each input below the folder of outputs. The same inputs get the same places in
 * whatever order they come; no two get the same, also where a file system takes {@code A} for
 * {@code a}; every place can be written on every system.
 */
final class OutputNames {
  private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}]");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  /** Bytes of a part of a path, so that a number and an extension find room beside it. */
  private static final int LONGEST = 230;

  private static final int MARK = 8;

  private final Set<String> taken = new HashSet<>(Set.of(folded(Top.TAKEN)));

  private OutputNames() {}

  /** The inputs, in their order, with their places. */
  static List<Item> allot(List<Item> items) {
    return new OutputNames().allotted(items);
  }

  private List<Item> allotted(List<Item> items) {
    Map<String, List<Item>> groups = new HashMap<>();
    for (Item item : items) {
      if (item.obstacle() == null) {
        groups.computeIfAbsent(folded(safe(item.place())), key -> new ArrayList<>()).add(item);
      }
    }
    Map<Item, String> places = new HashMap<>();
    // Those that are alone come first: another's number must not take their name.
    groups.values().stream()
        .filter(group -> group.size() == 1)
        .map(group -> group.get(0))
        .filter(item -> taken.add(folded(safe(item.place()))))
        .forEach(item -> places.put(item, safe(item.place())));
    items.stream()
        .filter(item -> item.obstacle() == null && !places.containsKey(item))
        .sorted(Comparator.comparing(Item::source))
        .forEach(item -> places.put(item, told(safe(item.place()) + "-" + item.extension())));
    return items.stream().map(item -> item.at(places.getOrDefault(item, ""))).toList();
  }

  private String told(String place) {
    String free = place;
    for (int number = 2; !taken.add(folded(free)); number++) {
      free = place + "-" + number;
    }
    return free;
  }

  private static String folded(String place) {
    String composed = Normalizer.normalize(place, Normalizer.Form.NFC);
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static String safe(String place) {
    List<String> parts = new ArrayList<>();
    for (String part : place.split("/", -1)) {
      parts.add(safePart(part));
    }
    return String.join("/", parts);
  }

  private static String safePart(String part) {
    String safe = UNSAFE.matcher(part).replaceAll("_");
    if (safe.isEmpty() || safe.endsWith(".") || safe.endsWith(" ") || safe.startsWith(".")) {
      safe = safe.replaceAll("^\\.|[. ]$", "_");
    }
    if (safe.isEmpty() || RESERVED.matcher(safe).matches()) {
      safe = "_" + safe;
    }
    return shortened(safe);
  }

  /** A name that is too long keeps its beginning, and a mark that tells it from its like. */
  private static String shortened(String name) {
    if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
      return name;
    }
    int end = name.length();
    while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST - MARK - 1) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end) + "-" + ContentHash.of(name).substring(0, MARK);
  }
}
