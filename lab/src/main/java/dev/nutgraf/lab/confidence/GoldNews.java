package dev.nutgraf.lab.confidence;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.article.Article;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Reading;
import dev.nutgraf.lab.data.JsonLines;
import dev.nutgraf.reading.ArticleReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One article of gold_news with all its facts, as a careful reading listed them.
///
/// @param facts the gold
/// @param isRead whether the article was read while rules were made: those with an even number. The
///   rules do better on them than on others
record GoldNews(
    String id, String text, Optional<String> published, JsonNode facts, boolean isRead) {

  /// The articles, in the order of the set.
  ///
  /// @throws java.nio.file.NoSuchFileException when the data folder does not hold them
  static List<GoldNews> read(Path data) throws IOException {
    List<GoldNews> articles = new ArrayList<>();
    JsonLines.forEach(
        data.resolve("facts").resolve("gold_news.jsonl.gz"),
        node -> {
          String id = node.get("id").asString();
          String date = node.path("date").asString("");
          articles.add(
              new GoldNews(
                  id,
                  node.get("text").asString(),
                  date.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(date) : Optional.empty(),
                  node,
                  Integer.parseInt(id.replaceAll("\\D", "")) % 2 == 0));
        });
    return articles;
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  Hints hints() {
    Hints hints = Hints.named(id + ".txt");
    return published.isPresent() ? hints.withPublished(published.get()) : hints;
  }

  /// The article as the function reads it.
  Article article() {
    return read(bytes(), hints())
        .orElseThrow(() -> new IllegalStateException(id + " of gold_news holds no article"));
  }

  static Optional<Article> read(byte[] bytes, Hints hints) {
    return switch (ArticleReader.read(bytes, hints, BriefSettings.MAX_MAX_BYTES)) {
      case Reading.Legible legible -> Optional.of(legible.article());
      case Reading.Illegible _ -> Optional.empty();
    };
  }
}
