package io.github.nianbao.layout.face;

import io.github.nianbao.style.FaceRole;
import io.github.nianbao.style.Style;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the faces of a style's roles in a library. Used once, by one thread. */
final class FaceResolution {
  private static final int REGULAR = 400;

  private final SortedMap<String, FaceRole> roles;
  private final FaceLibrary library;
  private final Map<String, List<FaceFile>> user;
  private final Map<String, List<FaceFile>> system;
  private final Map<FaceFile, Face> faces = new HashMap<>();
  private final SortedMap<String, Map<Face, Origin>> own = new TreeMap<>();

  FaceResolution(Style style, FaceLibrary library) {
    this.roles = new TreeMap<>(style.faces());
    this.library = library;
    this.user = byName(library.user());
    this.system = byName(library.system());
  }

  FaceSet faces() {
    library.user().forEach(file -> face(file, Origin.USER));
    roles.values().forEach(role -> named(role.official(), Origin.OFFICIAL));
    roles.forEach((name, role) -> own.put(name, own(name, role)));
    Set<Face> others = new LinkedHashSet<>();
    library.user().forEach(file -> others.add(face(file, Origin.USER)));
    own.values().forEach(borrowed -> others.addAll(borrowed.keySet()));
    others.add(face(library.lastResort(), Origin.LAST_RESORT));

    SortedMap<String, FaceSet.Chain> chains = new TreeMap<>();
    own.forEach(
        (name, mine) -> {
          Set<Face> all = new LinkedHashSet<>(mine.keySet());
          all.addAll(others);
          chains.put(name, new FaceSet.Chain(roles.get(name), mine, List.copyOf(all)));
        });
    return new FaceSet(Collections.unmodifiableSortedMap(chains));
  }

  private Map<Face, Origin> own(String name, FaceRole role) {
    Map<Face, Origin> found = new LinkedHashMap<>();
    String stem = SfntNames.fold(name);
    for (FaceFile file : library.user()) {
      if (file.stem().equals(stem)) {
        found.put(face(file, Origin.USER), Origin.USER);
      }
    }
    List<String> names = new ArrayList<>(role.official());
    names.addAll(role.free());
    for (FaceFile file : called(names, user)) {
      found.putIfAbsent(face(file, Origin.USER), Origin.USER);
    }
    named(role.official(), Origin.OFFICIAL)
        .forEach(face -> found.putIfAbsent(face, Origin.OFFICIAL));
    called(role.free(), system).stream()
        .sorted(Comparator.comparing(file -> file.traits().cff())) // embedding those costs dearly
        .forEach(file -> found.putIfAbsent(face(file, Origin.FREE), Origin.FREE));
    return Collections.unmodifiableMap(found);
  }

  private List<Face> named(List<String> names, Origin origin) {
    return called(names, system).stream().map(file -> face(file, origin)).toList();
  }

  /** For each name the file that carries it best, in the order of the names. */
  private static List<FaceFile> called(List<String> names, Map<String, List<FaceFile>> files) {
    List<FaceFile> found = new ArrayList<>();
    for (String name : names) {
      String folded = SfntNames.fold(name);
      files.getOrDefault(folded, List.of()).stream().min(nearest(folded)).ifPresent(found::add);
    }
    return found;
  }

  private static Map<String, List<FaceFile>> byName(List<FaceFile> files) {
    Map<String, List<FaceFile>> named = new HashMap<>();
    for (FaceFile file : files) {
      Set<String> names = new LinkedHashSet<>();
      file.own().forEach(name -> names.add(SfntNames.fold(name)));
      file.families().forEach(name -> names.add(SfntNames.fold(name)));
      names.forEach(name -> named.computeIfAbsent(name, key -> new ArrayList<>()).add(file));
    }
    return named;
  }

  /** The face of just this name, else the upright, most regular one of the family. */
  private static Comparator<FaceFile> nearest(String folded) {
    return Comparator.comparing((FaceFile file) -> !file.isCalledItself(folded))
        .thenComparing(file -> file.traits().italic())
        .thenComparing(file -> Math.abs(file.traits().weight() - REGULAR))
        .thenComparing(file -> -file.traits().weight());
  }

  private Face face(FaceFile file, Origin origin) {
    return faces.computeIfAbsent(
        file, wanted -> new Face(wanted, origin, () -> library.program(wanted)));
  }
}
