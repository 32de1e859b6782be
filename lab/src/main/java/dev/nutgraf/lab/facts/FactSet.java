package dev.nutgraf.lab.facts;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Paragraph;
import dev.nutgraf.article.Sentence;
import dev.nutgraf.lab.data.JsonLines;
import dev.nutgraf.language.SentenceSplitter;
import dev.nutgraf.language.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One evaluation set: gzipped JSON, one case a line.
final class FactSet {

  private FactSet() {}

  /// The cases of `name` below `data/facts`, in order.
  ///
  /// @throws java.nio.file.NoSuchFileException when the data folder does not hold it
  static List<JsonNode> read(Path data, String name) throws IOException {
    return readFile(JsonLines.file(data.resolve("facts"), name));
  }

  /// The cases of one file, in order.
  static List<JsonNode> readFile(Path file) throws IOException {
    List<JsonNode> cases = new ArrayList<>();
    JsonLines.forEach(file, cases::add);
    return cases;
  }

  /// The text as an article whose offsets are the text's own: each line that is not blank is a
  /// paragraph.
  static Article article(String text, Optional<String> title, Optional<String> published) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(begin, end);
      if (!line.isBlank()) {
        int first = begin + line.length() - line.stripLeading().length();
        Span span = new Span(first, first + line.strip().length());
        for (Span sentence : SentenceSplitter.sentencesIn(line.strip())) {
          sentences.add(new Sentence(sentence.shifted(first), paragraphs.size()));
        }
        paragraphs.add(new Paragraph(Paragraph.Kind.BODY, span));
      }
      begin = end + 1;
    }
    return new Article(
        title,
        Optional.empty(),
        published,
        Optional.empty(),
        Optional.of("en"),
        text,
        paragraphs,
        sentences,
        List.of());
  }
}
