package io.github.nianbao.report;

import io.github.nianbao.finding.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One filled-in form. Immutable and safe for use by several threads.
 *
 * @param forms which form its tables have
 * @param front what stands before and after the sections: year, issuer, title, dates, signature
 * @param prose paragraphs by key ({@code overview}), as printed; a missing key is an empty section
 * @param figures figures by path, those present in the report only; see {@link #figure}
 * @param annex figures without a place in the form
 * @param provenance where figures come from, by path
 * @param findings what was found on the way here
 */
public record Report(
    FormChoice forms,
    Front front,
    Map<String, List<String>> prose,
    Map<String, Figure> figures,
    List<AnnexEntry> annex,
    Map<String, Provenance> provenance,
    List<Finding> findings) {
  public Report {
    Map<String, List<String>> paragraphs = new LinkedHashMap<>();
    prose.forEach((key, list) -> paragraphs.put(key, List.copyOf(list)));
    prose = Collections.unmodifiableMap(paragraphs);
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    annex = List.copyOf(annex);
    provenance = Collections.unmodifiableMap(new LinkedHashMap<>(provenance));
    findings = List.copyOf(findings);
  }

  /** The figure at a path, {@link Figure#BLANK} where the report has none. */
  public Figure figure(String path) {
    return figures.getOrDefault(path, Figure.BLANK);
  }

  /** The paragraphs under a key, empty where the report has none. */
  public List<String> prose(String key) {
    return prose.getOrDefault(key, List.of());
  }

  /** The same report with further findings; one that says what is there already is left out. */
  public Report withFindings(List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings);
    more.stream()
        .filter(finding -> all.stream().noneMatch(other -> same(finding, other)))
        .forEach(all::add);
    return new Report(forms, front, prose, figures, annex, provenance, all);
  }

  private static boolean same(Finding a, Finding b) {
    return a.code().equals(b.code())
        && Objects.equals(a.path(), b.path())
        && a.message().equals(b.message());
  }

  /** The same report with these figures that have no place in its form, and no others. */
  public Report withAnnex(List<AnnexEntry> entries) {
    return new Report(forms, front, prose, figures, entries, provenance, findings);
  }
}
