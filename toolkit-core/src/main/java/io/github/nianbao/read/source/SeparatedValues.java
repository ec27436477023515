package io.github.nianbao.read.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Records of a text whose cells stand between commas or semicolons, as spreadsheets write them (RFC
 * 4180). Since prose holds commas too, a text is taken for one only by its rows of figures.
 *
 * @param records all records in order
 * @param even whether all records have as many fields, as a spreadsheet writes them
 */
record SeparatedValues(List<Entry> records, boolean even) {
  private static final Pattern FIGURE = Pattern.compile("[+-]{0,2}\\d[\\d,.]*[万亿]?[件元]?|[/—-]");
  private static final int FEWEST_ROWS = 5;
  private static final int LONGEST_HEAD = 60;

  /**
   * A record.
   *
   * @param fields its fields
   * @param raw as it is written
   * @param line its first line, from 0
   */
  record Entry(List<String> fields, String raw, int line) {
    /* A label that ends in a digit is prose that holds a number with commas: 收到申请1,204件. */
    private static final Pattern NO_LABEL = Pattern.compile(".*(?:\\d|。.*)");
    private static final int MOST_LABELS = 3;
    private static final int FEWEST_FIELDS = 4;

    /** Whether it is a row of figures, with or without a label. */
    boolean hasFigures() {
      boolean label = !isFigureOrBlank(fields.get(0));
      List<String> rest = fields.subList(label ? 1 : 0, fields.size());
      return !(label && NO_LABEL.matcher(fields.get(0)).matches())
          && rest.stream().anyMatch(field -> FIGURE.matcher(field).matches())
          && rest.stream().filter(field -> !isFigureOrBlank(field)).count() < MOST_LABELS;
    }

    /** Whether it is a row of figures beyond doubt: no number that commas part. */
    boolean isSurely() {
      return fields.size() >= FEWEST_FIELDS && !isFigureOrBlank(fields.get(0)) && hasFigures();
    }

    /** Whether it may be a row of headings. */
    boolean mayBeHead() {
      return !isSingle()
          && raw.indexOf('。') < 0
          && fields.stream().allMatch(field -> field.length() <= LONGEST_HEAD);
    }

    /** Whether but one field is not blank. */
    boolean isSingle() {
      return fields.stream().filter(field -> !field.isEmpty()).count() <= 1;
    }

    private static boolean isFigureOrBlank(String field) {
      return field.isEmpty() || FIGURE.matcher(field).matches();
    }
  }

  /** The records of a text; empty where it is text of another kind. */
  static Optional<SeparatedValues> of(String text) {
    if (text.indexOf('|') >= 0) {
      return Optional.empty();
    }
    for (char separator : new char[] {',', ';'}) {
      List<Entry> records = new Parser(text, separator).records();
      if (records.stream().filter(Entry::isSurely).count() >= FEWEST_ROWS) {
        return Optional.of(new SeparatedValues(records, isEven(records)));
      }
    }
    return Optional.empty();
  }

  private static boolean isEven(List<Entry> records) {
    return records.stream().map(entry -> entry.fields().size()).distinct().count() == 1;
  }

  /** Whether a record is a row of a table: one of figures, or headings right above such. */
  boolean isRow(int index) {
    Entry entry = records.get(index);
    if (even) {
      return !entry.isSingle();
    }
    int below = index;
    while (below < records.size()
        && !records.get(below).hasFigures()
        && records.get(below).mayBeHead()) {
      below++;
    }
    return below < records.size() && records.get(below).hasFigures();
  }

  /** For one text. */
  private static final class Parser {
    private final String text;
    private final char separator;
    private final List<Entry> records = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private int start;
    private int line;

    Parser(String text, char separator) {
      this.text = text.replace("\r\n", "\n").replace('\r', '\n');
      this.separator = separator;
    }

    List<Entry> records() {
      boolean quoted = false;
      for (int at = 0; at < text.length(); at++) {
        char c = text.charAt(at);
        boolean begins = field.isEmpty() && closing(at) > at;
        if (c == '"' && (quoted || begins)) {
          boolean twice = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
          if (twice) {
            field.append(text.charAt(++at));
          } else {
            quoted = !quoted;
          }
        } else if (quoted || (c != separator && c != '\n')) {
          field.append(c);
        } else if (c == separator) {
          field();
        } else {
          record(at);
        }
      }
      record(text.length());
      return records;
    }

    /* The quote that ends a field which begins with one; without it the quote is text. */
    private int closing(int at) {
      if (text.charAt(at) != '"') {
        return -1;
      }
      int end = text.indexOf('"', at + 1);
      while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == '"') {
        end = text.indexOf('"', end + 2);
      }
      boolean ends = end + 1 == text.length() || end < 0 || "\n".indexOf(text.charAt(end + 1)) >= 0;
      return end >= 0 && (ends || text.charAt(end + 1) == separator) ? end : -1;
    }

    private void field() {
      fields.add(Blank.strip(field.toString().replace("\n", "")));
      field.setLength(0);
    }

    private void record(int end) {
      field();
      String raw = text.substring(start, end);
      if (!raw.isBlank()) {
        records.add(new Entry(List.copyOf(fields), Blank.strip(raw), line));
      }
      line += (int) raw.chars().filter(c -> c == '\n').count() + 1;
      fields.clear();
      start = end + 1;
    }
  }
}
