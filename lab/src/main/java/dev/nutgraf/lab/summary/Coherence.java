package dev.nutgraf.lab.summary;

import dev.nutgraf.article.Article;
import dev.nutgraf.summary.Summary;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How often summaries read badly, counted as `score_coherence.py` counts.
final class Coherence {

  private static final Pattern WEAK =
      Pattern.compile(
          "^\\W*(he|she|they|it|this|that|these|those|his|her|their|its|but|however|and|so|also|then"
              + "|meanwhile|instead|yet|such|nor|or|still|moreover|furthermore|in addition"
              + "|for example|as a result)\\b(?! (week|year|month|morning|weekend|season|summer"
              + "|winter|spring|autumn|time)\\b).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

  private int summaries;
  private int weak;
  private int dangling;
  private int quotes;
  private int count;

  /// Counts one summary of `asked` sentences.
  void add(Article article, Summary summary, int asked) {
    summaries++;
    List<Integer> chosen = summary.sentences().stream().map(Summary.Choice::index).toList();
    boolean leaning = false;
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < chosen.size(); i++) {
      int index = chosen.get(i);
      String text = article.sentenceText(index);
      whole.append(text).append(' ');
      boolean opens = index != 0 && WEAK.matcher(text).matches();
      weak += opens && i == 0 ? 1 : 0;
      leaning |= opens && (i == 0 || chosen.get(i - 1) != index - 1);
    }
    dangling += leaning ? 1 : 0;
    long open = whole.chars().filter(c -> c == '\u201c').count();
    long close = whole.chars().filter(c -> c == '\u201d').count();
    long straight = whole.chars().filter(c -> c == '"').count();
    quotes += open != close || straight % 2 != 0 ? 1 : 0;
    count += chosen.size() != Math.min(asked, article.sentences().size()) ? 1 : 0;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d summaries; weak %.1f %%, dangling %.1f %%, quotes %.1f %%, count %.1f %%",
        summaries,
        share(weak),
        share(dangling),
        share(quotes),
        share(count));
  }

  private double share(int part) {
    return 100.0 * part / Math.max(1, summaries);
  }
}
