package io.github.nianbao.read.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Markdown, as programs write it that make text of pages and scans: headings, emphasis, links, and
 * tables in HTML where cells are merged. What stands in a line stays in it.
 */
final class Markdown {
  private static final Pattern HEADING =
      Pattern.compile("^[ \\t]{0,3}#{1,6}[ \\t]+(.*?)[ \\t]*#*[ \\t]*$", Pattern.MULTILINE);
  private static final Pattern STRONG_LINE =
      Pattern.compile("^[ \\t]*\\*\\*[^*\\n]+\\*\\*[ \\t]*$", Pattern.MULTILINE);
  private static final Pattern STRONG =
      Pattern.compile("\\*\\*([^*\\s](?:[^*\\n]*[^*\\s])?)\\*\\*");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]\\n]*)]\\([^()\\n]*\\)");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!<>~-])");
  private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

  private static final Pattern TABLE =
      Pattern.compile("<table\\b.*?</table\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern FRAME =
      Pattern.compile("</?(?:html|body)\\s*>|<br\\s*/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern AROUND =
      Pattern.compile("</?(?:html|body|div|span|center)\\b[^>\\n]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!]");

  private Markdown() {}

  /** Whether a text holds tables in HTML, and no other markup of a page. */
  static boolean holdsTables(String text) {
    if (!TABLE.matcher(text).find()) {
      return false;
    }
    String rest = FRAME.matcher(TABLE.matcher(text).replaceAll("")).replaceAll("");
    String bare = isMarked(text) ? AROUND.matcher(rest).replaceAll("") : rest;
    return !bare.isBlank() && !TAG.matcher(bare).find();
  }

  private static boolean isMarked(String text) {
    return HEADING.matcher(text).find() || STRONG_LINE.matcher(text).find();
  }

  /** The text without its marks, line by line; the text itself where it has none. */
  static String plain(String text) {
    if (!isMarked(text)) {
      return text;
    }
    String plain = HEADING.matcher(AROUND.matcher(text).replaceAll("")).replaceAll("$1");
    plain = STRONG.matcher(LINK.matcher(plain).replaceAll("$1")).replaceAll("$1");
    return ESCAPED.matcher(BREAK.matcher(plain).replaceAll(" ")).replaceAll("$1");
  }

  /** The blocks of a text that holds tables in HTML. */
  static List<SourceBlock> blocks(String marked, String file) {
    String text = plain(marked);
    List<SourceBlock> blocks = new ArrayList<>();
    Matcher table = TABLE.matcher(text);
    int from = 0;
    while (table.find()) {
      blocks.addAll(lines(text, from, table.start(), file));
      HtmlBlocks rows = new HtmlBlocks(file);
      String above = "\n".repeat(line(text, table.start()) - 1);
      Parser parser = Parser.htmlParser().setTrackPosition(true);
      rows.walk(Jsoup.parse(above + table.group(), "", parser).body());
      blocks.addAll(rows.blocks());
      from = table.end();
    }
    blocks.addAll(lines(text, from, text.length(), file));
    return blocks;
  }

  private static List<SourceBlock> lines(String text, int from, int to, String file) {
    String lines = FRAME.matcher(text.substring(from, to)).replaceAll(" ");
    return TextLines.blocks(lines, file, line(text, from));
  }

  private static int line(String text, int index) {
    return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
  }
}
