package dev.nutgraf.lab.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// F1 of the first ten keyphrases, averaged over articles.
final class KeyphraseScore {

  private static final int FIRST = 10;

  private double f;
  private double precision;
  private double recall;
  private double even;
  private int articles;

  /// Counts article `index` and gives its F1.
  double add(int index, Set<String> gold, Set<String> found) {
    List<String> first = found.stream().limit(FIRST).toList();
    long hits = first.stream().filter(gold::contains).count();
    double p = first.isEmpty() ? 0 : (double) hits / first.size();
    double r = gold.isEmpty() ? 0 : (double) hits / gold.size();
    double f1 = hits == 0 ? 0 : 2 * p * r / (p + r);
    f += f1;
    precision += p;
    recall += r;
    even += index % 2 == 0 ? f1 : 0;
    articles++;
    return f1;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.2f (P %.1f, R %.1f; even half %.2f)",
        100 * f / articles,
        100 * precision / articles,
        100 * recall / articles,
        100 * even / ((articles + 1) >> 1));
  }
}
