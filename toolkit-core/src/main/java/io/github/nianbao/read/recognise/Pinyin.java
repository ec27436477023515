package io.github.nianbao.read.recognise;

import java.text.Normalizer;
import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Readings that a web page put behind characters, 政務(wù): taken out. Without a tone mark they are
 * taken for readings only where a document has several, since (app) and the like are text.
 */
final class Pinyin {
  private static final Pattern READING =
      Pattern.compile("(?<=\\p{IsHan})(?:[(（]([a-zà-üāēěīńňōūǎǐǒǔǖǘǚǜ]{1,6})[)）])+");
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ian|iao|ing|ong|uai|uan|ai|an"
              + "|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|a|e|i|o|u|v)");
  private static final Pattern MARK = Pattern.compile("\\p{M}");
  private static final int SEVERAL = 5;

  private final boolean toneless;
  private int count;

  /** Looks at a whole document first. */
  Pinyin(Collection<String> texts) {
    long plain =
        texts.stream()
            .flatMap(text -> READING.matcher(text).results())
            .filter(reading -> isSyllable(reading) && !hasTone(reading))
            .count();
    this.toneless = plain >= SEVERAL;
  }

  /** Takes the readings out of a text and counts them. */
  String clean(String text) {
    if (text.indexOf('(') < 0 && text.indexOf('（') < 0) {
      return text;
    }
    Matcher matcher = READING.matcher(text);
    StringBuilder clean = new StringBuilder();
    while (matcher.find()) {
      boolean reading = isSyllable(matcher) && (toneless || hasTone(matcher));
      if (reading) {
        count++;
      }
      matcher.appendReplacement(clean, reading ? "" : Matcher.quoteReplacement(matcher.group()));
    }
    return matcher.appendTail(clean).toString();
  }

  /** Readings taken out so far. */
  int count() {
    return count;
  }

  private static boolean isSyllable(MatchResult reading) {
    return SYLLABLE.matcher(plain(reading.group(1))).matches();
  }

  private static boolean hasTone(MatchResult reading) {
    return !plain(reading.group(1)).equals(reading.group(1));
  }

  private static String plain(String syllable) {
    return MARK.matcher(Normalizer.normalize(syllable, Normalizer.Form.NFD)).replaceAll("");
  }
}
