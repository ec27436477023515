package io.github.nianbao.read.recognise;

import io.github.nianbao.report.Front;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The period and the contact that an introduction names. */
final class ContactReading {
  private static final String VALUE = "\\s*[：:]\\s*([^，,；;。、（）()\\s]{2,60})";
  private static final String DIGITS = "((?:[(（]\\d{3,4}[)）])?\\d[\\d—－–-]{5,20}\\d)";
  private static final Pattern DEPARTMENT =
      Pattern.compile("请(?:直接)?(?:与|向|同|和)([^，,；;。]{2,40}?)(?:进行)?(?:联系|咨询|反映)");
  private static final Pattern INVITATION = Pattern.compile("疑问|疑义|意见|请.{0,30}(?:联系|咨询|反映|致电)");
  private static final Pattern ADDRESS = Pattern.compile("(?:联系|通[讯信]|办公)?地址" + VALUE);
  private static final Pattern POSTCODE = Pattern.compile("(?:邮政编码|邮编)\\s*[：:]?\\s*(\\d{6})");
  private static final Pattern PHONE =
      Pattern.compile("(?:联系|咨询)?电话(?:[、/及]?[(（]?兼?传真[)）]?)?\\s*[：:]?\\s*" + DIGITS);
  private static final Pattern FAX = Pattern.compile("传真(?:号码|电话)?\\s*[：:]?\\s*" + DIGITS);
  private static final Pattern EMAIL =
      Pattern.compile("([A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,64}(?:\\.[A-Za-z0-9-]{1,32}){1,4})");
  private static final Pattern WEBSITE =
      Pattern.compile("((?:https?://|www\\.)[A-Za-z0-9._~:/?#@!$&'*+=%-]{3,120})");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(20\\d{2,4}年?\\d{1,2}月\\d{1,2}日)起?\\s*(?:至|到|—|－|-|~)\\s*((?:20\\d{2,4}年?)?\\d{1,2}月\\d{1,2}日)");

  /* Month and day have run together. */
  private static final Pattern LOST =
      Pattern.compile(
          "(20\\d{2}年?\\d{2,4}日?)起?[，,]?(?:至|到|—|－|-|~)(20\\d{2}年?\\d{2,4}日?)(?=[止，,。；;])");

  private static final Pattern SHORT_DATE = Pattern.compile("\\d{1,2}月\\d{1,2}日");

  private ContactReading() {}

  /** The period named, or null. */
  static Front.@Nullable Period period(List<String> paragraphs) {
    for (String paragraph : paragraphs) {
      Matcher matcher = PERIOD.matcher(Names.Folding.squeeze(paragraph));
      if (matcher.find()) {
        String from = matcher.group(1);
        String to = matcher.group(2);
        boolean monthOnly = SHORT_DATE.matcher(to).matches() && from.indexOf('年') == 4;
        String whole = monthOnly ? from.substring(0, 5) + to : to;
        return new Front.Period(Dates.iso(from).orElse(from), Dates.iso(whole).orElse(to));
      }
      Matcher lost = LOST.matcher(Names.Folding.squeeze(paragraph));
      if (lost.find()) {
        return new Front.Period(lost.group(1), lost.group(2));
      }
    }
    return null;
  }

  /** The contact named, or null: of the sentence that invites questions, if there is one. */
  static Front.@Nullable Contact contact(List<String> paragraphs) {
    int start = 0;
    while (start < paragraphs.size()
        && !INVITATION.matcher(Text.of(paragraphs.get(start)).simple()).find()) {
      start++;
    }
    boolean invites = start < paragraphs.size();
    Text all = Text.of(String.join("\n", paragraphs));
    Text text =
        invites ? Text.of(String.join("\n", paragraphs.subList(start, paragraphs.size()))) : all;
    Front.Contact contact =
        new Front.Contact(
            first(DEPARTMENT, text),
            first(ADDRESS, text),
            first(POSTCODE, text),
            first(PHONE, text),
            first(FAX, text),
            first(EMAIL, text),
            first(WEBSITE, all));
    boolean any = contact.address() != null || contact.phone() != null || contact.email() != null;
    return any ? contact : null;
  }

  private static @Nullable String first(Pattern pattern, Text text) {
    Matcher matcher = pattern.matcher(text.simple());
    return Optional.of(matcher)
        .filter(Matcher::find)
        .map(found -> text.printed().substring(found.start(1), found.end(1)))
        .orElse(null);
  }

  /* What is printed, and the same character by character in simplified script. */
  private record Text(String printed, String simple) {
    static Text of(String printed) {
      StringBuilder simple = new StringBuilder(printed.length());
      printed.chars().forEach(c -> simple.append(Script.simple((char) c)));
      return new Text(printed, simple.toString());
    }
  }
}
