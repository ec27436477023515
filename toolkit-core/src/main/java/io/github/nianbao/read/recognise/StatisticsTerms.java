package io.github.nianbao.read.recognise;

import io.github.nianbao.form.ReadingData;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a table of statistics beside its indicators. Immutable. */
final class StatisticsTerms {
  private final Pattern unit;
  private final Pattern unitBehind;
  private final ReadingData.Statistics words;

  StatisticsTerms(ReadingData.Statistics words) {
    this.words = words;
    String units = "(" + words.unit() + ")";
    this.unit = Pattern.compile("[(（]?(?:单位[:：])?" + units + "[)）]?");
    this.unitBehind = Pattern.compile("[(（](?:单位[:：])?" + units + "[)）]$");
  }

  /** Whether a text is a unit and nothing else. */
  boolean isUnit(String text) {
    return unit.matcher(Names.Folding.squeeze(text)).matches();
  }

  /** The unit that a text is. */
  String unit(String text) {
    return unit.matcher(Names.Folding.squeeze(text)).replaceFirst("$1");
  }

  /** Whether a text is the heading of a column, or of several. */
  boolean isHead(String text) {
    return words.heads().matcher(Names.Folding.line(text)).matches();
  }

  /** The unit in brackets behind the heading of a column of figures. */
  Optional<String> unitOfHead(String text) {
    Matcher behind = unitBehind.matcher(Names.Folding.squeeze(text));
    return behind.find() && isHead(behind.replaceFirst(""))
        ? Optional.of(behind.group(1))
        : Optional.empty();
  }

  /** Whether a text is the heading of the column of units. */
  boolean isHeadOfUnits(String text) {
    return words.unitHead().matcher(Names.Folding.line(text)).matches();
  }

  /** Whether a text stands above or below a table and says whose it is. */
  boolean isFrame(String text) {
    return words.frame().matcher(text.strip()).matches();
  }
}
