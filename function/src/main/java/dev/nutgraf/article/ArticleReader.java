package dev.nutgraf.article;

import dev.nutgraf.language.Sentences;
import dev.nutgraf.language.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads bytes as an article: decodes them, finds the article, drops what surrounds it.
public final class ArticleReader {

  private ArticleReader() {}

  /// What `bytes` hold.
  ///
  /// @param maxBytes the most that compressed bytes may unpack to
  public static Reading read(byte[] bytes, Hints hints, int maxBytes) {
    String input = new String(bytes, StandardCharsets.UTF_8);
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (String line : input.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int begin = text.length();
      text.append(line);
      for (Span sentence : Sentences.in(line)) {
        sentences.add(new Sentence(sentence.shifted(begin), paragraphs.size()));
      }
      paragraphs.add(new Paragraph(Paragraph.Kind.BODY, new Span(begin, text.length())));
    }
    Article article =
        new Article(
            hints.title(),
            Optional.empty(),
            hints.published(),
            hints.url(),
            Optional.of("en"),
            text.toString(),
            paragraphs,
            sentences,
            List.of());
    return new Reading.Legible(article, Format.TEXT, "UTF-8", List.of());
  }
}
