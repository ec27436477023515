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
      Pattern.compile("^[ \\t]{0,3}#{1,6}[ \\t]+", Pattern.MULTILINE);
  private static final Pattern STRONG_LINE =
      Pattern.compile("^[ \\t]*\\*\\*[^*\\n]+\\*\\*[ \\t]*$", Pattern.MULTILINE);
  private static final Pattern STRONG =
      Pattern.compile("\\*\\*([^*\\s](?:[^*\\n]*[^*\\s])?)\\*\\*");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]\\n]*)]\\([^()\\n]*\\)");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!<>~-])");
  private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

  private static final Pattern TABLE =
      Pattern.compile("<(/?)table\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern FRAME =
      Pattern.compile("</?(?:html|body)\\s*>|<br\\s*/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern AROUND =
      Pattern.compile("</?(?:html|body|div|span|center)\\b[^<>\\n]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!]");

  private Markdown() {}

  /** Where a table begins and ends in a text. */
  private record Span(int from, int to) {}

  /** Whether a text holds tables in HTML, and no other markup of a page. */
  static boolean holdsTables(String text) {
    List<Span> tables = tables(text);
    StringBuilder around = new StringBuilder();
    int from = 0;
    for (Span table : tables) {
      around.append(text, from, table.from());
      from = table.to();
    }
    String rest = FRAME.matcher(around.append(text, from, text.length())).replaceAll("");
    String bare = isMarked(text) ? AROUND.matcher(rest).replaceAll("") : rest;
    return !tables.isEmpty() && !bare.isBlank() && !TAG.matcher(bare).find();
  }

  /* None where one stands in another or has no end: that is a page. */
  private static List<Span> tables(String text) {
    List<Span> tables = new ArrayList<>();
    Matcher tag = TABLE.matcher(text);
    int open = -1;
    while (tag.find()) {
      boolean closes = !tag.group(1).isEmpty();
      if (closes == (open < 0)) {
        return List.of();
      }
      if (closes) {
        tables.add(new Span(open, tag.end()));
      }
      open = closes ? -1 : tag.start();
    }
    return open < 0 ? tables : List.of();
  }

  private static boolean isMarked(String text) {
    return HEADING.matcher(text).find() || STRONG_LINE.matcher(text).find();
  }

  /** The text without its marks, line by line; the text itself where it has none. */
  static String plain(String text) {
    if (!isMarked(text)) {
      return text;
    }
    String plain = HEADING.matcher(AROUND.matcher(text).replaceAll("")).replaceAll("");
    plain = STRONG.matcher(LINK.matcher(plain).replaceAll("$1")).replaceAll("$1");
    return ESCAPED.matcher(BREAK.matcher(plain).replaceAll(" ")).replaceAll("$1");
  }

  /** The blocks of a text that holds tables in HTML. */
  static List<SourceBlock> blocks(String marked, String file) {
    String text = plain(marked);
    List<SourceBlock> blocks = new ArrayList<>();
    int from = 0;
    for (Span table : tables(text)) {
      blocks.addAll(lines(text, from, table.from(), file));
      HtmlBlocks rows = new HtmlBlocks(file);
      String above = "\n".repeat(line(text, table.from()) - 1);
      Parser parser = Parser.htmlParser().setTrackPosition(true);
      String html = above + text.substring(table.from(), table.to());
      rows.walk(Jsoup.parse(html, "", parser).body());
      blocks.addAll(rows.blocks());
      from = table.to();
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
