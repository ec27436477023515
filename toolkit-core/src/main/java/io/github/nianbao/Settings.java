package io.github.nianbao;

import io.github.nianbao.finding.Finding;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a user may set. Immutable.
 *
 * @param language language of messages
 * @param formFolder folder of a user's own form ({@code form.json}, optionally {@code report.ftlx}
 *     and {@code style.json}), or null
 * @param templateFolder folder whose {@code report.ftlx} and {@code style.json} take the place of
 *     ours, file by file, or null
 * @param fontFolder folder of faces that come before all others, or null
 * @param systemFonts folders with the faces of this machine; may be empty
 */
public record Settings(
    Language language,
    @Nullable Path formFolder,
    @Nullable Path templateFolder,
    @Nullable Path fontFolder,
    List<Path> systemFonts) {
  public Settings {
    systemFonts = List.copyOf(systemFonts);
  }

  /**
   * @throws FindingsException naming every folder of the user's that is not there
   */
  void requireFolders(Messages messages) {
    List<Finding> missing =
        Stream.of(formFolder, templateFolder, fontFolder)
            .filter(folder -> folder != null && !Files.isDirectory(folder))
            .map(
                folder ->
                    messages.error("I-FOLDER.message", null, Map.of("folder", folder.toString())))
            .toList();
    if (!missing.isEmpty()) {
      throw new FindingsException(missing);
    }
  }

  /** Our own forms, templates and styles, and the given faces. */
  public static Settings of(Language language, List<Path> systemFonts) {
    return new Settings(language, null, null, null, systemFonts);
  }
}
