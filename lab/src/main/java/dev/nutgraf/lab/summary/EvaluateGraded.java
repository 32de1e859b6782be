package dev.nutgraf.lab.summary;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.Nutgraf;
import dev.nutgraf.article.Article;
import dev.nutgraf.article.Hints;
import dev.nutgraf.brief.Brief;
import dev.nutgraf.brief.BriefForm;
import dev.nutgraf.brief.BriefJson;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.summary.SentenceRanker;
import dev.nutgraf.summary.Summary;
import dev.nutgraf.summary.SummaryLength;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Measures summaries by the grades of a careful reader, each article by a ranker that saw neither
/// it nor its publisher nor its story.
final class EvaluateGraded {

  private static final int SENTENCES = 3;

  /// So much of the letters of two sentences must be the same.
  private static final double SAME = 0.6;

  private final Path data;
  private final Optional<Path> briefs;

  /// @param briefs where to write the briefs, if anywhere
  EvaluateGraded(Path data, Optional<Path> briefs) {
    this.data = data;
    this.briefs = briefs;
  }

  /// Trains a ranker for each fold on top of what `shipped` knows of writers, and measures it.
  void run(PrintWriter out, SentenceRanker shipped) throws IOException {
    List<GradedArticle> articles = new ArrayList<>(GradedArticle.read(data, "graded"));
    articles.addAll(GradedArticle.read(data, "reader_scores"));
    PublisherFolds folds = new PublisherFolds(articles);
    ReaderTraining training = new ReaderTraining(shipped.words(), shipped.writers());
    Map<String, GradedScore> scores = new TreeMap<>();
    for (int fold = 0; fold < PublisherFolds.COUNT; fold++) {
      List<ReaderExample> examples = folds.without(fold).stream().map(ReaderExample::of).toList();
      SentenceRanker ranker = training.rankerOf(examples);
      for (int a = 0; a < articles.size(); a++) {
        if (folds.of(a) == fold) {
          measure(articles.get(a), ranker, scores, fold);
        }
      }
    }
    out.printf("%ngraded, each by a ranker that saw neither its publisher nor its story%n");
    scores.forEach((name, score) -> out.printf("  %-17s %s%n", name, score));
    out.flush();
  }

  private void measure(
      GradedArticle article, SentenceRanker ranker, Map<String, GradedScore> scores, int fold)
      throws IOException {
    Brief brief =
        Nutgraf.brief(
            article.text().getBytes(StandardCharsets.UTF_8),
            Hints.named(article.id() + ".txt"),
            new BriefSettings(
                new SummaryLength.Sentences(SENTENCES),
                BriefSettings.DEFAULT.maxBytes(),
                BriefForm.FULL),
            ranker);
    if (briefs.isPresent()) {
      Files.createDirectories(briefs.get());
      Files.write(briefs.get().resolve(article.id() + ".txt.json"), BriefJson.toBytes(brief));
    }
    if (brief instanceof Brief.Summarized summarized) {
      Keys keys = Keys.of(article);
      Summary summary = summarized.summary();
      List<Integer> chosen = new ArrayList<>();
      for (Summary.Choice choice : summary.sentences()) {
        chosen.add(keys.find(summarized.article(), choice.index()));
      }
      for (String name : List.of("all", "set " + article.set(), "fold " + fold)) {
        GradedScore score = scores.computeIfAbsent(name, _ -> new GradedScore());
        score.add(article, chosen);
        summary
            .gist()
            .ifPresent(
                gist -> score.addGist(article, keys.find(summarized.article(), gist.index())));
      }
    }
  }

  /// The letters and digits of the graded sentences, to find chosen ones by.
  private record Keys(List<String> keys) {

    static Keys of(GradedArticle article) {
      return new Keys(article.sentences().sentences().stream().map(Keys::key).toList());
    }

    private static String key(String text) {
      StringBuilder key = new StringBuilder();
      LetterCase.lower(text)
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .forEach(key::appendCodePoint);
      return key.toString();
    }

    /// The graded sentence that shares most letters with a sentence of `article`, or -1.
    int find(Article article, int sentence) {
      String key = key(article.sentenceText(sentence));
      int found = key.isEmpty() ? -1 : keys.indexOf(key);
      double share = SAME;
      for (int k = 0; found < 0 && k < keys.size(); k++) {
        String other = keys.get(k);
        if (!other.isEmpty() && !key.isEmpty() && (key.contains(other) || other.contains(key))) {
          double same =
              (double) Math.min(key.length(), other.length())
                  / Math.max(key.length(), other.length());
          if (same >= share) {
            return k;
          }
        }
      }
      return found;
    }
  }
}
