package dev.nutgraf.lab.confidence;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Hints;
import dev.nutgraf.facts.confidence.Confidence;
import dev.nutgraf.facts.confidence.ConfidenceModel;
import dev.nutgraf.facts.confidence.DocumentStyle;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.lab.data.JsonLines;
import dev.nutgraf.language.Lexicon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Learns to tell reviews, lists and how-tos from news by their style: from pages of news sites and
/// other pages, of which we corrected the labels by their titles (`page-labels.txt`).
final class NotNewsTraining {

  /// An article is said to be no news from this probability on.
  private static final Confidence NOTICED_FROM = new Confidence(80);

  private static final double PENALTY = 30;

  private static final Lexicon LABELS = Lexicon.read(NotNewsTraining.class, "page-labels.txt");
  private static final Set<String> UNCLEAR = LABELS.words("left out");
  private static final Set<String> NEWS = LABELS.words("news among other pages");
  private static final Set<String> NO_NEWS = LABELS.words("no news among news pages");

  private NotNewsTraining() {}

  /// A page.
  record Page(String id, Example example) {}

  static List<Page> pages(Path data) throws IOException {
    List<Page> pages = new ArrayList<>();
    for (String set : List.of("news_pages", "other_pages")) {
      JsonLines.forEach(
          data.resolve("clean").resolve(set + ".jsonl.gz"),
          node -> {
            String id = node.get("id").asString();
            Optional<Article> article = GoldNews.read(bytes(node), Hints.named(id + ".html"));
            if (UNCLEAR.contains(id) || article.isEmpty()) {
              return;
            }
            boolean notNews = set.equals("news_pages") ? NO_NEWS.contains(id) : !NEWS.contains(id);
            pages.add(
                new Page(
                    id,
                    new Example(
                        pages.size(),
                        DocumentStyle.of(ParsedArticle.of(article.get())),
                        notNews,
                        notNews,
                        1)));
          });
    }
    return pages;
  }

  private static byte[] bytes(JsonNode page) {
    String encoded = page.path("html_base64").asString("");
    return encoded.isEmpty()
        ? page.get("html").asString().getBytes(StandardCharsets.UTF_8)
        : Base64.getDecoder().decode(encoded);
  }

  static ConfidenceModel modelOf(List<Page> pages) {
    return ConfidenceTraining.modelOf(
        pages.stream().map(Page::example).toList(), PENALTY, NOTICED_FROM);
  }

  /// How likely each page is no news by a model that did not see it.
  static List<Reliability.Rated> outOfFold(List<Page> pages) {
    List<Reliability.Rated> rated = new ArrayList<>();
    for (int fold = 0; fold < OutOfFold.FOLDS; fold++) {
      int left = fold;
      ConfidenceModel model =
          modelOf(
              pages.stream()
                  .filter(page -> page.example().article() % OutOfFold.FOLDS != left)
                  .toList());
      for (Page page : pages) {
        if (page.example().article() % OutOfFold.FOLDS == fold) {
          rated.add(
              new Reliability.Rated(
                  model.probability(page.example().evidence()), page.example().right()));
        }
      }
    }
    return rated;
  }
}
