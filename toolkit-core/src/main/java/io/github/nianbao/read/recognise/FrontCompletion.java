package io.github.nianbao.read.recognise;

import io.github.nianbao.finding.Messages;
import io.github.nianbao.finding.Severity;
import io.github.nianbao.form.Form;
import io.github.nianbao.read.recognise.Names.Named;
import io.github.nianbao.read.recognise.Notes.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills in what head and tail lack from what is printed elsewhere, and says so; what is printed
 * nowhere stays open.
 */
final class FrontCompletion {
  private static final int FIRST_PARAGRAPHS = 8;

  private final FrontDraft draft;
  private final Form form;
  private final Notes notes;

  FrontCompletion(FrontDraft draft, Form form, Notes notes) {
    this.draft = draft;
    this.form = form;
    this.notes = notes;
  }

  /** Completes the draft from the prose. */
  void complete(Map<String, List<String>> prose) {
    List<String> opening = opening(prose);
    draft.period = ContactReading.period(opening);
    period();
    String last = form.sections().get(form.sections().size() - 1).prose();
    draft.processingFee = FeeReading.of(prose.getOrDefault(last, List.of()), last, notes);
    draft.contact = ContactReading.contact(opening);
    names(opening);
    year(opening);
    title();
    if (draft.publishDate == null) {
      notes.add(Severity.INFO, "R-DATE.missing", Spot.of("publishDate", null), Map.of());
    }
  }

  /* The introduction and, since some put it there, the beginning of the first section. */
  private List<String> opening(Map<String, List<String>> prose) {
    List<String> opening = new ArrayList<>();
    if (form.introduction() != null) {
      opening.addAll(prose.getOrDefault(form.introduction(), List.of()));
    }
    List<String> first = prose.getOrDefault(form.sections().get(0).prose(), List.of());
    opening.addAll(first.subList(0, Math.min(FIRST_PARAGRAPHS, first.size())));
    return opening;
  }

  private void names(List<String> opening) {
    for (String paragraph : opening) {
      Optional<Named> named = Names.inSentence(paragraph);
      if (named.isPresent() && draft.year == 0) {
        draft.year = named.get().year();
      }
      if (named.isPresent() && named.get().issuer() != null && draft.issuer == null) {
        issuer(named.get().issuer());
      }
    }
    if (draft.issuer == null && draft.signature != null && draft.signature.issuer() != null) {
      issuer(draft.signature.issuer());
    }
    if (draft.issuer == null) {
      notes.add(Severity.ERROR, "R-ISSUER.missing", Spot.of("issuer", null), Map.of());
    }
  }

  private void issuer(String name) {
    draft.issuer = name;
    notes.add(Severity.INFO, "R-ISSUER.found", Spot.of("issuer", null), Map.of("issuer", name));
  }

  private void year(List<String> opening) {
    String from = draft.period == null ? null : draft.period.from();
    if (draft.year == 0 && from != null && Dates.iso(from).isPresent()) {
      draft.year = Integer.parseInt(from.substring(0, 4));
    }
    if (draft.year == 0) {
      draft.year = Names.yearOfWork(opening);
    }
    if (draft.year == 0) {
      notes.add(Severity.ERROR, "R-YEAR.missing", Spot.of("year", null), Map.of());
    }
  }

  /* A date that lost a character is not guessed. */
  private void period() {
    if (draft.period == null) {
      return;
    }
    for (String date : Arrays.asList(draft.period.from(), draft.period.to())) {
      if (date != null && Dates.iso(date).isEmpty()) {
        Map<String, String> values = Map.of("date", date);
        notes.add(Severity.WARNING, "R-DATE.period", Spot.of("period", null), values);
      }
    }
  }

  private void title() {
    if (draft.title != null) {
      return;
    }
    if (draft.issuer != null && draft.year != 0) {
      draft.title =
          Messages.fill(
              form.title(), Map.of("issuer", draft.issuer, "year", Integer.toString(draft.year)));
      Map<String, String> values = Map.of("title", draft.title);
      notes.add(Severity.WARNING, "D-TITLE.derived", Spot.of("title", null), values);
    } else {
      notes.add(Severity.WARNING, "D-TITLE.unknown", Spot.of("title", null), Map.of());
    }
  }
}
