package dev.nutgraf.reading;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Notice;
import dev.nutgraf.article.Paragraph;
import dev.nutgraf.article.Removal;
import dev.nutgraf.article.Sentence;
import dev.nutgraf.language.LanguageDetector;
import dev.nutgraf.language.SentenceSplitter;
import dev.nutgraf.language.Span;
import dev.nutgraf.reading.lines.ArticleDraft;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets the kept blocks as one text with offsets, within [ArticleLimits].
final class ArticleBuilder {

  /// Where less room than this is left, a paragraph is not begun.
  private static final int SHORTEST_CUT = 100;

  /// Enough of a text to tell its language.
  private static final int LANGUAGE_SAMPLE = 6_000;

  private static final String ENGLISH = "en";

  private ArticleBuilder() {}

  /// @param notices what to say about the article itself
  record Built(Article article, List<Notice> notices) {}

  static Built build(ArticleDraft draft, Hints hints) {
    Optional<String> language = languageOf(draft);
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    boolean full = false;
    for (TextBlock block : draft.blocks()) {
      int gap = text.isEmpty() ? 0 : 2;
      int room = ArticleLimits.LONGEST_TEXT - text.length() - gap;
      int sentenceRoom = ArticleLimits.MOST_SENTENCES - sentences.size();
      if (room < SHORTEST_CUT
          || sentenceRoom == 0
          || paragraphs.size() == ArticleLimits.MOST_PARAGRAPHS) {
        full = true;
        break;
      }
      String words = block.text();
      List<Span> spans = sentences(block, language);
      if (words.length() > room) {
        words = beginning(words, room);
        spans = SentenceSplitter.sentencesIn(words, language.orElse(ENGLISH));
        full = true;
      }
      if (spans.size() > sentenceRoom) {
        spans = spans.subList(0, sentenceRoom);
        words = words.substring(0, spans.getLast().end());
        full = true;
      }
      text.append("\n\n", 0, gap);
      int begin = text.length();
      text.append(words);
      for (Span sentence : spans) {
        sentences.add(new Sentence(sentence.shifted(begin), paragraphs.size()));
      }
      paragraphs.add(new Paragraph(block.kind(), new Span(begin, text.length())));
      if (full) {
        break;
      }
    }
    List<Removal> removed =
        draft.removed().subList(0, Math.min(draft.removed().size(), ArticleLimits.MOST_REMOVALS));
    ArticleMetadata metadata = draft.metadata();
    Article article =
        new Article(
            ArticleMetadata.firstOf(metadata.title(), HintedMetadata.title(hints)),
            metadata.byline(),
            ArticleMetadata.firstOf(metadata.publishedAt(), hints.published()),
            ArticleMetadata.firstOf(
                HintedMetadata.address(metadata.url()), HintedMetadata.address(hints.url())),
            language,
            text.toString(),
            paragraphs,
            sentences,
            removed);
    return new Built(
        article, ArticleNotices.of(article, draft.cut() || full, draft.removed().size()));
  }

  /// What the words tell, else what the input says.
  private static Optional<String> languageOf(ArticleDraft draft) {
    StringBuilder sample = new StringBuilder();
    for (TextBlock block : draft.blocks()) {
      if (sample.length() >= LANGUAGE_SAMPLE) {
        break;
      }
      sample.append(sample.isEmpty() ? "" : "\n\n").append(block.text());
    }
    Optional<String> told =
        LanguageDetector.of(sample.substring(0, Math.min(sample.length(), LANGUAGE_SAMPLE)));
    return ArticleMetadata.firstOf(told, draft.metadata().language());
  }

  /// The sentences of a block, which were told by the rules of English.
  private static List<Span> sentences(TextBlock block, Optional<String> language) {
    return language.isEmpty() || language.get().equals(ENGLISH)
        ? block.sentences()
        : SentenceSplitter.sentencesIn(block.text(), language.get());
  }

  /// At most `room` characters of the text, without half a surrogate pair at the end.
  private static String beginning(String text, int room) {
    int end = Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
    return text.substring(0, end).strip();
  }
}
