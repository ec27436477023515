package io.github.nianbao.document;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Source;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what FreeMarker says into complaints that name file, line, column and what to do. */
final class TemplateComplaints {
  private final Messages messages;

  TemplateComplaints(Messages messages) {
    this.messages = messages;
  }

  FindingsException fault(TemplateException fault) {
    Source place = place(fault);
    String expression = fault.getBlamedExpressionString();
    if (fault instanceof InvalidReferenceException && expression != null) {
      return complaint("T-MISSING.message", Map.of("expression", expression), expression, place);
    }
    String detail = firstLine(fault.getMessageWithoutStackTop());
    return complaint("T-FAULT.message", Map.of("detail", detail), null, place);
  }

  FindingsException unreadable(IOException unreadable) {
    Source place = Source.file(TemplateEngine.MAIN);
    String detail = firstLine(unreadable.getMessage());
    if (unreadable instanceof ParseException syntax) {
      place = Source.at(syntax.getTemplateName(), syntax.getLineNumber(), syntax.getColumnNumber());
      detail = firstLine(syntax.getEditorMessage());
    }
    return complaint("T-SYNTAX.message", Map.of("detail", detail), null, place);
  }

  FindingsException tooLong(TemplateLimits limits) {
    String seconds = Long.toString(limits.time().toSeconds());
    return complaint("T-LIMIT.time", Map.of("seconds", seconds), null, main());
  }

  FindingsException tooMuch(TemplateLimits limits) {
    String characters = Integer.toString(limits.characters());
    return complaint("T-LIMIT.characters", Map.of("characters", characters), null, main());
  }

  FindingsException tooDeep() {
    return complaint("T-LIMIT.memory", Map.of(), null, main());
  }

  private FindingsException complaint(
      String key, Map<String, String> values, @Nullable String path, Source place) {
    Map<String, String> all = new HashMap<>(values);
    all.put("place", place.describe());
    return new FindingsException(messages.error(key, path, all).at(place));
  }

  private static Source main() {
    return Source.file(TemplateEngine.MAIN);
  }

  private static Source place(TemplateException fault) {
    String name = fault.getTemplateSourceName();
    Integer line = fault.getLineNumber();
    Integer column = fault.getColumnNumber();
    return line == null || column == null ? main() : Source.at(name, line, column);
  }

  private static String firstLine(@Nullable String text) {
    return text == null ? "" : text.lines().findFirst().orElse("");
  }
}
