package dev.nutgraf.facts.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Lind arrived on Monday. The singer smiled. | The singer | Anna Lind
          Anna Lind won again on Monday. The 31-year-old said so. | The 31-year-old | Anna Lind
          Peter Novak, who ran Kent for years, left. The former mayor smiled. | The former mayor | Peter Novak
          Dr Anna Lind arrived with Peter Novak. They sat down. The doctor smiled. | The doctor | Anna Lind
          Peter Novak told Thomas Berg about it. The singer smiled. | The singer | Peter Novak
          """)
  void aDescriptionTakesUpWhoWasNamed(String text, String words, String name) {
    assertThat(name(text, words)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Lind arrived on Monday. The judge smiled. | The judge
          Anna Lind arrived on Monday. The actress smiled. The actor left. | The actor
          Anna Lind and Berta Lund arrived on Monday. The singer smiled. | The singer
          """)
  void nobodyIsNamedWhereItIsNotSafe(String text, String words) {
    assertThat(name(text, words)).isEmpty();
  }

  @Test
  void theSubjectOfTheSentenceBeforeGoesOn() {
    assertThat(name("Peter Novak met Thomas Berg in Oslo. He said it rained.", "He"))
        .contains("Peter Novak");
  }

  @Test
  void aBodyIsTakenUpByAWordOfItsName() {
    assertThat(
            name(
                "The University of Leeds opened a shop on Monday. The university said so.",
                "The university"))
        .contains("University of Leeds");
  }

  private static Optional<String> name(String text, String words) {
    ParsedArticle article = ParsedArticle.of(TestArticles.of(text));
    NamedEntities named = NamedEntities.in(article, NameTagger.shipped());
    int begin = text.lastIndexOf(words);
    return Referents.of(article, named, List.of()).name(new Span(begin, begin + words.length()));
  }
}
