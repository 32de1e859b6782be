package dev.nutgraf.article;

import dev.nutgraf.language.SentenceSplitter;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Articles made of plain text, a paragraph a line.
public final class TestArticles {

  private TestArticles() {}

  public static Article of(String lines) {
    return of(lines, Optional.empty());
  }

  public static Article of(String lines, Optional<String> published) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (String line : lines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      text.append(text.isEmpty() ? "" : "\n\n");
      Span span = new Span(text.length(), text.length() + line.length());
      for (Span sentence : SentenceSplitter.sentencesIn(line)) {
        sentences.add(new Sentence(sentence.shifted(span.begin()), paragraphs.size()));
      }
      text.append(line);
      paragraphs.add(new Paragraph(Paragraph.Kind.BODY, span));
    }
    return new Article(
        Optional.empty(),
        Optional.empty(),
        published,
        Optional.empty(),
        Optional.of("en"),
        text.toString(),
        paragraphs,
        sentences,
        List.of());
  }
}
