package dev.nutgraf.local.brief;

import static dev.nutgraf.local.brief.Fields.index;
import static dev.nutgraf.local.brief.Fields.list;
import static dev.nutgraf.local.brief.Fields.numeral;
import static dev.nutgraf.local.brief.Fields.object;
import static dev.nutgraf.local.brief.Fields.string;
import static dev.nutgraf.local.brief.Fields.text;

import tools.jackson.databind.JsonNode;

/// Reads `article` and `summary`.
final class ArticleReader {

  private ArticleReader() {}

  static Article article(JsonNode node) {
    return new Article(
        text(node, "title"),
        text(node, "byline"),
        text(node, "publishedAt"),
        text(node, "url"),
        text(node, "language"),
        numeral(node, "words"),
        string(node.path("text")).orElse(""),
        list(node, "paragraphs", ArticleReader::paragraph),
        list(node, "sentences", ArticleReader::sentence),
        list(node, "removed", ArticleReader::removal));
  }

  private static Article.Paragraph paragraph(JsonNode node) {
    return new Article.Paragraph(text(node, "kind"), WordsReader.span(node));
  }

  private static Article.Sentence sentence(JsonNode node) {
    return new Article.Sentence(WordsReader.span(node), index(node, "paragraph"));
  }

  private static Article.Removal removal(JsonNode node) {
    return new Article.Removal(text(node, "text"), text(node, "reason"));
  }

  static Summary summary(JsonNode node) {
    return new Summary(
        text(node, "text"),
        numeral(node, "words"),
        list(node, "sentences", ArticleReader::choice),
        object(node, "gist")
            .map(gist -> new Summary.Gist(index(gist, "index"), WordsReader.words(gist))));
  }

  private static Summary.Choice choice(JsonNode node) {
    return new Summary.Choice(
        index(node, "index"), WordsReader.words(node), numeral(node, "score"));
  }
}
