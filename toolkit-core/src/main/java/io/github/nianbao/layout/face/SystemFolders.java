package io.github.nianbao.layout.face;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where operating systems keep their fonts. */
final class SystemFolders {
  private SystemFolders() {}

  static List<Path> of(String os, Path home, Map<String, String> environment) {
    String system = os.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return windows(home, environment);
    }
    return system.startsWith("mac") ? mac(home) : unix(home, environment);
  }

  private static List<Path> windows(Path home, Map<String, String> environment) {
    String local = environment.get("LOCALAPPDATA");
    Path data = local == null ? home.resolve("AppData").resolve("Local") : Path.of(local);
    return List.of(
        Path.of(environment.getOrDefault("WINDIR", "C:\\Windows"), "Fonts"),
        data.resolve("Microsoft").resolve("Windows").resolve("Fonts"));
  }

  private static List<Path> mac(Path home) {
    return List.of(
        home.resolve("Library/Fonts"),
        Path.of("/Library/Fonts"),
        Path.of("/System/Library/Fonts"),
        Path.of("/System/Library/AssetsV2/com_apple_MobileAsset_Font7"));
  }

  private static List<Path> unix(Path home, Map<String, String> environment) {
    String data = environment.get("XDG_DATA_HOME");
    Path share = data == null || data.isEmpty() ? home.resolve(".local/share") : Path.of(data);
    return List.of(
        share.resolve("fonts"),
        home.resolve(".fonts"),
        Path.of("/usr/local/share/fonts"),
        Path.of("/usr/share/fonts"),
        Path.of("/usr/share/texmf/fonts/opentype"),
        Path.of("/usr/share/texmf/fonts/truetype"),
        Path.of("/usr/share/texlive/texmf-dist/fonts/opentype"),
        Path.of("/usr/share/texlive/texmf-dist/fonts/truetype"));
  }
}
