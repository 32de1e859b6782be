package dev.nutgraf.summary;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Paragraph;
import dev.nutgraf.article.Sentence;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Articles made of sentences, for tests.
final class SentenceArticles {

  private SentenceArticles() {}

  /// An article of one body paragraph.
  static Article of(String... sentences) {
    return of(Paragraph.Kind.BODY, sentences);
  }

  /// An article of one paragraph of this kind.
  static Article of(Paragraph.Kind kind, String... sentences) {
    return of(Arrays.stream(sentences).map(text -> new Line(kind, text)).toList(), " ");
  }

  /// An article whose sentences are a paragraph each.
  static Article ofLines(List<Line> lines) {
    return of(lines, "\n\n");
  }

  private static Article of(List<Line> lines, String between) {
    boolean apart = between.equals("\n\n");
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Line line : lines) {
      text.append(text.isEmpty() ? "" : between);
      Span span = new Span(text.length(), text.length() + line.text().length());
      text.append(line.text());
      sentences.add(new Sentence(span, apart ? paragraphs.size() : 0));
      if (apart) {
        paragraphs.add(new Paragraph(line.kind(), span));
      }
    }
    if (!apart && !lines.isEmpty()) {
      paragraphs.add(new Paragraph(lines.getFirst().kind(), new Span(0, text.length())));
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

  /// A sentence and the kind of its paragraph.
  record Line(Paragraph.Kind kind, String text) {}
}
