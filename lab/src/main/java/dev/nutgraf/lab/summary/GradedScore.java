package dev.nutgraf.lab.summary;

import java.util.List;
import java.util.Locale;

/// How summaries fare by the grades of a careful reader, counted as `score_readers.py` counts.
final class GradedScore {

  private static final int FULL = 3;

  private int articles;
  private double grade;
  private double threes;
  private double noughts;
  private double lead;
  private double best;
  private int gists;
  private double gistGrade;
  private int gistThrees;

  /// Counts one summary.
  ///
  /// @param chosen indices of graded sentences, -1 for one that is none
  void add(GradedArticle article, List<Integer> chosen) {
    articles++;
    grade += mean(article, chosen);
    lead += mean(article, Extracts.lead(article.grades().size(), FULL));
    best += mean(article, article.best());
    long all = article.grades().stream().filter(g -> g == FULL).count();
    threes += count(article, chosen, FULL) / Math.min(chosen.size(), Math.max(1.0, (double) all));
    noughts += (double) count(article, chosen, 0) / chosen.size();
  }

  /// Counts one gist: the index of its sentence, -1 for one that is none.
  void addGist(GradedArticle article, int chosen) {
    int got = grade(article, chosen);
    gists++;
    gistGrade += got;
    gistThrees += got == FULL ? 1 : 0;
  }

  private static int grade(GradedArticle article, int sentence) {
    return sentence < 0 ? 0 : article.grades().get(sentence);
  }

  private static double mean(GradedArticle article, List<Integer> chosen) {
    return chosen.stream().mapToInt(s -> grade(article, s)).average().orElse(0);
  }

  private static long count(GradedArticle article, List<Integer> chosen, int grade) {
    return chosen.stream().filter(s -> grade(article, s) == grade).count();
  }

  @Override
  public String toString() {
    double n = Math.max(1, articles);
    String gist =
        gists == 0
            ? ""
            : String.format(
                Locale.ROOT,
                "  gist %.3f, a 3 in %.1f %%",
                gistGrade / gists,
                100.0 * gistThrees / gists);
    return String.format(
        Locale.ROOT,
        "%5d articles  grade %.3f (lead %.3f, reader %.3f)  gap closed %5.1f %%  3s %.3f  noughts"
            + " %.3f%s",
        articles,
        grade / n,
        lead / n,
        best / n,
        best == lead ? 0 : 100 * (grade - lead) / (best - lead),
        threes / n,
        noughts / n,
        gist);
  }
}
