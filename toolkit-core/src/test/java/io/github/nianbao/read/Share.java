package io.github.nianbao.read;

import java.util.Locale;

/** How much of many sources came out right. */
final class Share {
  private int sources;
  private int right;
  private int all;
  private int wrong;
  private int lost;
  private int whole;
  private int same;
  private int fronts;

  void add(Verdict verdict) {
    sources++;
    right += verdict.right();
    all += verdict.all();
    wrong += verdict.wrong().size();
    lost += verdict.lost().size();
    whole += verdict.proseIsWhole() ? 1 : 0;
    same += verdict.proseIsTheSame() ? 1 : 0;
    fronts += verdict.frontIsRight() ? 1 : 0;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d sources: of %d figures %.2f %% right, %.2f %% blank and told, %d lost, %d wrong;"
            + " prose whole in %.1f %%, in the same paragraphs in %.1f %%; front right in %.1f %%",
        sources,
        all,
        percent(right, all),
        percent(all - right - lost - wrong, all),
        lost,
        wrong,
        percent(whole, sources),
        percent(same, sources),
        percent(fronts, sources));
  }

  private static double percent(int part, int of) {
    return of == 0 ? 0 : 100.0 * part / of;
  }
}
