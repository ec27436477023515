package io.github.nianbao.publication;

import io.github.nianbao.report.Figure;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands before and after the sections, as the template sees it. */
final class FrontModel {
  private FrontModel() {}

  /** A new map of it; every key is there, empty strings for what is not known. */
  static Map<String, Object> of(Report report, Wording wording) {
    Front front = report.front();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("form", report.forms().form());
    model.put("year", front.year() == null ? "" : front.year());
    model.put("issuer", issuer(front.issuer(), wording));
    model.put("publishDate", date("publishDate", front.publishDate(), wording));
    model.put("documentNumber", wording.printed("documentNumber", front.documentNumber()));
    model.put("indexNumber", wording.printed("indexNumber", front.indexNumber()));
    model.put("period", period(front.period(), wording));
    model.put("contact", contact(front.contact(), wording));
    model.put("processingFee", fee(front.processingFee(), wording));
    model.put("signature", signature(front.signature(), wording));
    return model;
  }

  private static Map<String, Object> issuer(Front.@Nullable Issuer issuer, Wording wording) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("name", wording.printed("issuer.name", issuer == null ? null : issuer.name()));
    model.put(
        "shortName",
        wording.printed("issuer.shortName", issuer == null ? null : issuer.shortName()));
    model.put("code", wording.printed("issuer.code", issuer == null ? null : issuer.code()));
    model.put("level", wording.printed("issuer.level", issuer == null ? null : issuer.level()));
    return model;
  }

  private static Map<String, Object> period(Front.@Nullable Period period, Wording wording) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("from", date("period.from", period == null ? null : period.from(), wording));
    model.put("to", date("period.to", period == null ? null : period.to(), wording));
    return model;
  }

  private static Map<String, Object> contact(Front.@Nullable Contact contact, Wording wording) {
    Front.Contact known =
        contact == null ? new Front.Contact(null, null, null, null, null, null, null) : contact;
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("department", wording.printed("contact.department", known.department()));
    model.put("address", wording.printed("contact.address", known.address()));
    model.put("postcode", wording.printed("contact.postcode", known.postcode()));
    model.put("phone", wording.printed("contact.phone", known.phone()));
    model.put("fax", wording.printed("contact.fax", known.fax()));
    model.put("email", wording.printed("contact.email", known.email()));
    model.put("website", wording.printed("contact.website", known.website()));
    return model;
  }

  private static Map<String, Object> fee(Front.@Nullable ProcessingFee fee, Wording wording) {
    Figure amount = fee == null ? Figure.BLANK : fee.amountYuan();
    Figure cases = fee == null ? Figure.BLANK : fee.cases();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("amountYuan", wording.printed("processingFee.amountYuan", amount.printed()));
    model.put("cases", wording.printed("processingFee.cases", cases.printed()));
    return model;
  }

  private static Map<String, Object> signature(Front.@Nullable Signing signing, Wording wording) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put(
        "issuer", wording.printed("signature.issuer", signing == null ? null : signing.issuer()));
    model.put("date", date("signature.date", signing == null ? null : signing.date(), wording));
    return model;
  }

  private static String date(String path, @Nullable String date, Wording wording) {
    return PrintedDate.of(wording.printed(path, date));
  }
}
