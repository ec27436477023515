package io.github.nianbao.read.embedded;

import io.github.nianbao.report.AnnexEntry;
import io.github.nianbao.report.Figure;
import io.github.nianbao.report.FigureText;
import io.github.nianbao.report.Front;
import io.github.nianbao.report.Report;
import io.github.nianbao.seal.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a document shows beside what it carries. White space and forms of the same character are no
 * difference, nor are ways of writing the same number. For one comparison.
 */
final class Comparison {
  private final Report shown;
  private final Report carried;
  private final List<Difference> differences = new ArrayList<>();

  private Comparison(Report shown, Report carried) {
    this.shown = shown;
    this.carried = carried;
  }

  /** Figures that say two things. One that is not found among what is shown says nothing. */
  static List<Difference> contradictions(Report shown, Report carried) {
    Comparison comparison = new Comparison(shown, carried);
    comparison.figures(true);
    return comparison.differences;
  }

  /** All differences in what a document prints: figures, prose, head, signature, annex. */
  static List<Difference> all(Report shown, Report carried) {
    Comparison comparison = new Comparison(shown, carried);
    comparison.front();
    comparison.prose();
    comparison.figures(false);
    comparison.annex();
    return comparison.differences;
  }

  private void figures(boolean foundOnly) {
    Set<String> paths = new LinkedHashSet<>(carried.figures().keySet());
    paths.addAll(shown.figures().keySet());
    for (String path : paths) {
      Figure seen = shown.figure(path);
      if (!(foundOnly && seen.equals(Figure.BLANK))) {
        figure(path, seen, carried.figure(path));
      }
    }
  }

  private void figure(String path, Figure seen, Figure data) {
    if (!canonical(seen).equals(canonical(data))) {
      differences.add(new Difference(path, seen.printed(), data.printed()));
    }
  }

  private static String canonical(Figure figure) {
    return FigureText.of(figure.printed()) instanceof FigureText.Value value
        ? value.value().stripTrailingZeros().toPlainString() + value.unit()
        : Folding.of(figure.printed());
  }

  private void front() {
    Front seen = shown.front();
    Front data = carried.front();
    text("title", seen.title(), data.title());
    text("documentNumber", seen.documentNumber(), data.documentNumber());
    Front.Signing signed = seen.signature();
    Front.Signing sealed = data.signature();
    text(
        "signature.issuer",
        signed == null ? null : signed.issuer(),
        sealed == null ? null : sealed.issuer());
    text(
        "signature.date",
        signed == null ? null : signed.date(),
        sealed == null ? null : sealed.date());
  }

  /* What the data leave out is made up in print, such as a title of issuer and year. */
  private void text(String path, @Nullable String seen, @Nullable String data) {
    String said = seen == null ? "" : seen;
    if (data != null && !Folding.of(said).equals(Folding.of(data))) {
      differences.add(new Difference(path, said, data));
    }
  }

  private void prose() {
    Set<String> keys = new TreeSet<>(carried.prose().keySet());
    keys.addAll(shown.prose().keySet());
    for (String key : keys) {
      paragraphs(key, printed(shown.prose(key)), printed(carried.prose(key)));
    }
  }

  private static List<String> printed(List<String> paragraphs) {
    return paragraphs.stream().filter(text -> !Folding.of(text).isEmpty()).toList();
  }

  /* Paragraphs that begin and end alike are put aside, so that one put in is one difference. */
  private void paragraphs(String key, List<String> seen, List<String> data) {
    int first = 0;
    int shorter = Math.min(seen.size(), data.size());
    while (first < shorter && same(seen.get(first), data.get(first))) {
      first++;
    }
    int last = 0;
    while (last < shorter - first
        && same(seen.get(seen.size() - 1 - last), data.get(data.size() - 1 - last))) {
      last++;
    }
    List<String> left = seen.subList(first, seen.size() - last);
    List<String> right = data.subList(first, data.size() - last);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      differences.add(
          new Difference(
              key + "[" + (first + i) + "]",
              i < left.size() ? left.get(i) : "",
              i < right.size() ? right.get(i) : ""));
    }
  }

  private static boolean same(String a, String b) {
    return Folding.of(a).equals(Folding.of(b));
  }

  /* An annex that is not printed at all was left out on purpose. */
  private void annex() {
    List<String> left = entries(shown);
    List<String> right = entries(carried);
    if (left.isEmpty() || left.equals(right)) {
      return;
    }
    List<String> only = new ArrayList<>(left);
    right.forEach(only::remove);
    List<String> missing = new ArrayList<>(right);
    left.forEach(missing::remove);
    differences.add(new Difference("annex", String.join("; ", only), String.join("; ", missing)));
  }

  private static List<String> entries(Report report) {
    return report.annex().stream().map(Comparison::entry).sorted().toList();
  }

  private static String entry(AnnexEntry entry) {
    return Folding.of(entry.label()) + " " + canonical(entry.value());
  }
}
