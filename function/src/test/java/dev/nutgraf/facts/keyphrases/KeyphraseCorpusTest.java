package dev.nutgraf.facts.keyphrases;

import dev.nutgraf.corpus.Corpus;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Keyphrases as `text | number of mentions`, the best first.
class KeyphraseCorpusTest {

  @ParameterizedTest
  @MethodSource("cases")
  void whatTheTextIsAboutIsFound(Corpus.Case example) {
    ParsedArticle article = ParsedArticle.of(example.article());

    example.expects(
        KeyphraseFinder.in(article, NamedEntities.in(article, NameTagger.shipped())).stream()
            .map(keyphrase -> Corpus.line(keyphrase.text(), keyphrase.mentions().size()))
            .toList());
  }

  static Stream<Corpus.Case> cases() {
    return Corpus.of(KeyphraseCorpusTest.class);
  }
}
