package io.github.nianbao.form;

import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The forms that are known, with the grids of their tables. Immutable and safe for use by several
 * threads.
 */
public final class Forms {
  private static final String FOLDER = "forms/";

  private final NavigableMap<String, Form> forms;
  private final Map<String, Grid> grids = new HashMap<>();

  private Forms(NavigableMap<String, Form> forms) {
    this.forms = forms;
    for (Form form : forms.values()) {
      form.tables().forEach(table -> grids.put(gridKey(form.id(), table.key()), Grid.of(table)));
    }
  }

  private static final class BuiltIn {
    static final Forms FORMS = load();

    private static Forms load() {
      FormFile file = new FormFile(Messages.in(Language.EN));
      TreeMap<String, Form> forms = new TreeMap<>();
      String index =
          new String(TemplateResource.bytes(FOLDER + "index.txt"), StandardCharsets.UTF_8);
      index
          .lines()
          .forEach(
              id -> {
                String name = FOLDER + id + "/form.json";
                forms.put(id, file.read(TemplateResource.bytes(name), name));
              });
      return new Forms(forms);
    }
  }

  /** The official forms, read once for the whole process. */
  public static Forms builtIn() {
    return BuiltIn.FORMS;
  }

  /**
   * The official forms and a user's own; one of the same id replaces the official form.
   *
   * @param folder folder that holds {@code form.json}
   * @throws FindingsException with every complaint (codes {@code F-*}) if that file is missing or
   *     wrong
   */
  public static Forms withFolder(Path folder, Messages messages) {
    Path path = folder.resolve("form.json");
    Complaints complaints = new Complaints("F", path.toString(), messages);
    byte[] bytes = {};
    try {
      bytes = Files.readAllBytes(path);
    } catch (NoSuchFileException e) {
      complaints.add("FILE.missing", "", Map.of());
    } catch (IOException e) {
      complaints.add("FILE.unreadable", "", Map.of());
    }
    complaints.raise();
    Form form = new FormFile(messages).read(bytes, path.toString());
    TreeMap<String, Form> forms = new TreeMap<>(builtIn().forms);
    forms.put(form.id(), form);
    Forms all = new Forms(forms);
    all.reviewMigrations(form, complaints);
    complaints.raise();
    return all;
  }

  private void reviewMigrations(Form form, Complaints complaints) {
    for (int i = 0; i < form.migrations().size(); i++) {
      Migration migration = form.migrations().get(i);
      String place = "migrations[" + i + "]";
      Form source = forms.get(migration.from());
      if (source == null) {
        complaints.add("MIGRATION", place, Map.of("from", migration.from()));
      } else {
        MigrationPlan plan = MigrationPlan.of(migration, source, form);
        plan.unknownSources().forEach(path -> complaints.add("PATH", place, Map.of("path", path)));
        plan.unaccounted().forEach(path -> complaints.add("LOST", place, Map.of("path", path)));
      }
    }
  }

  /** The form of this id. */
  public Optional<Form> find(String id) {
    return Optional.ofNullable(forms.get(id));
  }

  /** All forms, by id. */
  public List<Form> all() {
    return List.copyOf(forms.values());
  }

  /** The grid of a table of a form, if there are such. */
  public Optional<Grid> grid(String formId, String table) {
    return Optional.ofNullable(grids.get(gridKey(formId, table)));
  }

  private static String gridKey(String formId, String table) {
    return formId + "/" + table;
  }
}
