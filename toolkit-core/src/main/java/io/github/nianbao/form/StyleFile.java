package io.github.nianbao.form;

import io.github.nianbao.finding.FindingsException;
import io.github.nianbao.finding.Language;
import io.github.nianbao.finding.Messages;
import io.github.nianbao.style.FaceRole;
import io.github.nianbao.style.PageStyle;
import io.github.nianbao.style.Style;
import io.github.nianbao.style.SubHeading;
import io.github.nianbao.style.TableStyle;
import io.github.nianbao.style.TextStyle;
import io.github.nianbao.style.TextStyle.Align;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads {@code style.json} files. Immutable and safe for use by several threads. */
public final class StyleFile {
  private static final Map<String, Align> ALIGNMENTS =
      Map.of(
          "LEFT", Align.LEFT,
          "CENTER", Align.CENTER,
          "RIGHT", Align.RIGHT,
          "JUSTIFY", Align.JUSTIFY);

  private final Messages messages;

  /** A reader that complains in the language of the messages. */
  public StyleFile(Messages messages) {
    this.messages = messages;
  }

  private static final class BuiltIn {
    static final Style STYLE = load();

    private static Style load() {
      Complaints complaints = new Complaints("S", "style.json", Messages.in(Language.EN));
      Style style = read(TemplateResource.bytes("style.json"), complaints, StyleFile::style);
      complaints.raise();
      return style;
    }
  }

  /** The official style, read once for the whole process. */
  public static Style builtIn() {
    return BuiltIn.STYLE;
  }

  /**
   * The style in a file, which must have every face role and text style that the official one has.
   *
   * @param json content of the file, UTF-8
   * @param file its name as the user knows it, for complaints
   * @throws FindingsException with every complaint (codes {@code S-*}) if the file is wrong
   */
  public Style read(byte[] json, String file) {
    Complaints complaints = new Complaints("S", file, messages);
    Style style = read(json, complaints, StyleFile::wholeStyle);
    complaints.raise();
    return style;
  }

  private static Style read(
      byte[] json, Complaints complaints, Function<JsonObject, Style> reader) {
    Style style = JsonObject.read(json, complaints, reader);
    if (complaints.isEmpty()) {
      review(style, complaints);
    }
    return style;
  }

  /** Templates name roles and text styles: better told here than while a report is written. */
  private static Style wholeStyle(JsonObject json) {
    json.needs("faces", new TreeSet<>(builtIn().faces().keySet()));
    json.needs("text", new TreeSet<>(builtIn().text().keySet()));
    return style(json);
  }

  private static Style style(JsonObject json) {
    return new Style(
        json.object("page", StyleFile::page),
        json.members("faces", StyleFile::face),
        json.members("text", StyleFile::text),
        json.object("table", StyleFile::table),
        json.objects("subHeadings", StyleFile::subHeading));
  }

  private static PageStyle page(JsonObject json) {
    return new PageStyle(
        json.number("width"),
        json.number("height"),
        json.number("top"),
        json.number("bottom"),
        json.number("left"),
        json.number("right"),
        json.whole("lines"),
        json.whole("characters"),
        json.object("number", StyleFile::pageNumber));
  }

  private static PageStyle.PageNumber pageNumber(JsonObject json) {
    return new PageStyle.PageNumber(
        json.text("before"), json.text("after"), json.number("drop"), json.number("indent"));
  }

  private static FaceRole face(JsonObject json) {
    return new FaceRole(
        json.texts("official"),
        json.texts("free"),
        json.text("docx"),
        json.text("css"),
        json.texts("packages"));
  }

  private static TextStyle text(JsonObject json) {
    return new TextStyle(
        json.text("face"),
        json.text("latin"),
        json.number("size"),
        json.number("leading"),
        json.choice("align", ALIGNMENTS, Align.LEFT),
        json.number("indent"),
        json.number("spaceBefore"),
        json.number("spaceAfter"),
        json.truth("keepWithNext"),
        json.has("newPage") && json.truth("newPage"));
  }

  private static TableStyle table(JsonObject json) {
    return new TableStyle(
        json.number("rule"),
        json.number("paddingX"),
        json.number("paddingY"),
        json.number("minRowHeight"),
        json.text("bannerFill"),
        json.number("spaceBefore"),
        json.number("spaceAfter"));
  }

  private static SubHeading subHeading(JsonObject json) {
    return new SubHeading(
        json.text("pattern"), json.whole("level"), json.text("style"), json.whole("maxLength"));
  }

  private static void review(Style style, Complaints complaints) {
    for (String name : new TreeSet<>(style.text().keySet())) {
      TextStyle text = style.text(name);
      role(style, text.face(), "text." + name + ".face", complaints);
      role(style, text.latin(), "text." + name + ".latin", complaints);
    }
    for (int i = 0; i < style.subHeadings().size(); i++) {
      subHeading(style, style.subHeadings().get(i), "subHeadings[" + i + "]", complaints);
    }
  }

  private static void role(Style style, String role, String place, Complaints complaints) {
    if (!style.faces().containsKey(role)) {
      String known = String.join(", ", new TreeSet<>(style.faces().keySet()));
      complaints.add("ROLE", place, Map.of("role", role, "known", known));
    }
  }

  private static void subHeading(
      Style style, SubHeading heading, String place, Complaints complaints) {
    if (!style.text().containsKey(heading.style())) {
      String known = String.join(", ", new TreeSet<>(style.text().keySet()));
      complaints.add("STYLE", place + ".style", Map.of("style", heading.style(), "known", known));
    }
    try {
      Pattern unused = Pattern.compile(heading.pattern());
    } catch (PatternSyntaxException e) {
      Map<String, String> values =
          Map.of("pattern", heading.pattern(), "reason", e.getDescription());
      complaints.add("PATTERN", place + ".pattern", values);
    }
  }
}
