package dev.nutgraf.facts.speech;

import dev.nutgraf.corpus.Corpus;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Quotes as `quote | kind | parts | mention of the speaker | name | cue`, then statements as
/// `statement | content | mention of the source | name | cue | polarity`.
class SpeechCorpusTest {

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsSaidIsFoundWithItsSpeaker(Corpus.Case example) {
    ParsedArticle article = ParsedArticle.of(example.article());
    SpeechFinder.Speech speech =
        SpeechFinder.in(article, NamedEntities.in(article, NameTagger.shipped()));
    String text = article.text();
    List<String> lines = new ArrayList<>();
    for (Quote quote : speech.quotes()) {
      lines.add(
          Corpus.line(
              "quote",
              quote.kind(),
              String.join(" … ", quote.parts().stream().map(part -> part.in(text)).toList()),
              quote.speaker().map(speaker -> speaker.mention().in(text)),
              quote.speaker().flatMap(Speaker::name),
              quote.cue()));
    }
    for (Statement statement : speech.statements()) {
      lines.add(
          Corpus.line(
              "statement",
              statement.content().in(text),
              statement.source().map(speaker -> speaker.mention().in(text)),
              statement.source().flatMap(Speaker::name),
              statement.cue(),
              statement.polarity()));
    }
    example.expects(lines);
  }

  static Stream<Corpus.Case> cases() {
    return Corpus.of(SpeechCorpusTest.class);
  }
}
