package dev.nutgraf.lab.summary;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Paragraph;
import dev.nutgraf.article.Reading;
import dev.nutgraf.article.Sentence;
import dev.nutgraf.language.Span;
import dev.nutgraf.reading.ArticleReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes articles of the texts in the evaluation sets.
final class SplitArticle {

  private static final int MOST_BYTES = 20 << 20;

  private SplitArticle() {}

  /// The article of `pair`: the lines as they are where the set has split them into sentences, else
  /// what the pipeline reads; none where it rejects the text.
  static Optional<Article> of(Pair pair) {
    return pair.splitIntoSentences() ? Optional.of(ofLines(pair.lines())) : read(pair);
  }

  /// The sentences of `article`.
  static List<String> sentences(Article article) {
    List<String> sentences = new ArrayList<>();
    for (int s = 0; s < article.sentences().size(); s++) {
      sentences.add(article.sentenceText(s));
    }
    return sentences;
  }

  private static Optional<Article> read(Pair pair) {
    byte[] bytes = pair.text().getBytes(StandardCharsets.UTF_8);
    return switch (ArticleReader.read(bytes, Hints.named("article.txt"), MOST_BYTES)) {
      case Reading.Legible legible -> Optional.of(legible.article());
      case Reading.Illegible _ -> Optional.empty();
    };
  }

  private static Article ofLines(List<String> lines) {
    List<Sentence> sentences = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append(text.isEmpty() ? "" : "\n\n");
      Span span = new Span(text.length(), text.length() + line.length());
      text.append(line);
      sentences.add(new Sentence(span, paragraphs.size()));
      paragraphs.add(new Paragraph(Paragraph.Kind.BODY, span));
    }
    return new Article(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"),
        text.toString(),
        paragraphs,
        sentences,
        List.of());
  }
}
