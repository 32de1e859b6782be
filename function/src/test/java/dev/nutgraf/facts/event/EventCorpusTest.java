package dev.nutgraf.facts.event;

import dev.nutgraf.corpus.Corpus;
import dev.nutgraf.facts.dates.DateFinder;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each part of the event on a line of its own: `who | words`.
class EventCorpusTest {

  @ParameterizedTest
  @MethodSource("cases")
  void theMainEventIsFound(Corpus.Case example) {
    ParsedArticle article = ParsedArticle.of(example.article());
    MainEvent event =
        EventFinder.in(
            article, DateFinder.in(article), NamedEntities.in(article, NameTagger.shipped()));

    example.expects(
        List.of(
            line("who", event.who(), article),
            line("what", event.what(), article),
            line("when", event.when(), article),
            line("where", event.where(), article),
            line("why", event.why(), article),
            line("how", event.how(), article)));
  }

  private static String line(String part, Optional<Span> words, ParsedArticle article) {
    return Corpus.line(part, words.map(span -> span.in(article.text())));
  }

  static Stream<Corpus.Case> cases() {
    return Corpus.of(EventCorpusTest.class);
  }
}
