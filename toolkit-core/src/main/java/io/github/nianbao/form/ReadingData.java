package io.github.nianbao.form;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words and patterns that reading knows beside the labels of the forms, as they stand in {@code
 * reading.json}. Immutable and safe for use by several threads.
 *
 * @param wordings words of one length that mean the same, the second being that of the forms; both
 *     in simplified script
 * @param corners what stands above the labels of rows instead of the words of the forms
 * @param years years in labels
 * @param titles what numbered titles of a section, by its key, may say besides the words of the
 *     forms; patterns see letters, digits and Chinese characters in simplified script alone
 * @param advertising found in copies that stand on sites of betting firms, in small letters
 * @param statistics the tables of statistics of the years before the forms
 * @param page what web pages print around a document
 */
public record ReadingData(
    List<List<String>> wordings,
    List<String> corners,
    Years years,
    Map<String, Pattern> titles,
    List<Pattern> advertising,
    Statistics statistics,
    Page page) {
  public ReadingData {
    wordings = List.copyOf(wordings);
    corners = List.copyOf(corners);
    titles = Map.copyOf(titles);
    advertising = List.copyOf(advertising);
  }

  /** The data that comes with the toolkit; read once per process. */
  public static ReadingData builtIn() {
    return BuiltIn.DATA;
  }

  /** Reads the data on first use. */
  private static final class BuiltIn {
    static final ReadingData DATA = TemplateResource.read("reading.json", ReadingData.class);
  }

  /**
   * Years in labels: 2022年新收… for 本年新收….
   *
   * @param printed a year as reports print it instead
   * @param form the words of the form for a year
   */
  public record Years(Pattern printed, Pattern form) {}

  /**
   * What is printed in a table of statistics (统计表) beside indicators and figures.
   *
   * @param unit units
   * @param heads headings of columns; several may stand in one cell
   * @param unitHead the heading of the column of units
   * @param frame a line above or below the table that says whose it is
   */
  public record Statistics(Pattern unit, Pattern heads, Pattern unitHead, Pattern frame) {}

  /**
   * What web pages print around a document. Patterns see narrow signs and simplified script.
   *
   * @param title names of fields that hold the title
   * @param date names of fields that hold a date
   * @param index names of fields that hold the index number
   * @param document names of fields that hold the document number
   * @param other names of other fields
   * @param buttons words and lines without a field
   * @param attachments a line that names attached files
   * @param seal what stands where the seal is, beside or above the name of the issuer
   */
  public record Page(
      List<String> title,
      List<String> date,
      List<String> index,
      List<String> document,
      List<String> other,
      List<Pattern> buttons,
      Pattern attachments,
      Pattern seal) {
    public Page {
      title = List.copyOf(title);
      date = List.copyOf(date);
      index = List.copyOf(index);
      document = List.copyOf(document);
      other = List.copyOf(other);
      buttons = List.copyOf(buttons);
    }
  }
}
