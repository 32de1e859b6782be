package dev.nutgraf.facts.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PronounResolverTest {

  @Test
  void heIsTheOnlyManNamedBefore() {
    assertThat(resolved("Peter Novak arrived in Oslo on Monday. He said the road was closed."))
        .containsExactly("He: Peter Novak");
  }

  @Test
  void sheIsNotTheMan() {
    assertThat(resolved("Anna Lind met Peter Novak in Oslo. She said that he had agreed."))
        .containsExactly("She: Anna Lind", "he: Peter Novak");
  }

  @Test
  void betweenTwoMenNobodyIsNamed() {
    assertThat(resolved("In Oslo Peter Novak met Thomas Berg. The two talked. Later he left."))
        .isEmpty();
  }

  @Test
  void someoneWithoutANameIsNotPassedOver() {
    assertThat(resolved("Anna Lind spoke to a woman at the station. She was waiting for a train."))
        .isEmpty();
  }

  @Test
  void aSpokesmanIsNotWhoeverWasNamedBefore() {
    assertThat(resolved("Peter Novak went home. A spokesman for the club denied it. He was angry."))
        .isEmpty();
  }

  @Test
  void whoIsNamedInTheReportOfSomebodyWithoutANameIsNotMeant() {
    assertThat(
            resolved(
                "Peter Novak's plan will fail, the union leader said. He has a better one. He will"
                    + " show it soon."))
        .isEmpty();
  }

  @Test
  void whoIsNamedInWhatLeadsUpToThePronounIsNotMeant() {
    assertThat(
            resolved("Peter Novak spoke at noon. Asked whether Thomas Berg had left, he smiled."))
        .containsExactly("he: Peter Novak");
  }

  @Test
  void aPronounInAQuotationIsLeftAlone() {
    Article article = TestArticles.of("Peter Novak laughed. “He never paid,” said Anna Lind.");
    ParsedArticle tokens = ParsedArticle.of(article);
    NamedEntities named = NamedEntities.in(tokens, NameTagger.shipped());
    int open = article.text().indexOf('“');
    List<Span> quotations = List.of(new Span(open, article.text().indexOf('”') + 1));

    assertThat(
            PronounResolver.resolved(
                tokens, named, new Descriptions(tokens.text(), named), quotations))
        .isEmpty();
  }

  private static List<String> resolved(String lines) {
    Article article = TestArticles.of(lines);
    ParsedArticle tokens = ParsedArticle.of(article);
    NamedEntities named = NamedEntities.in(tokens, NameTagger.shipped());
    List<String> resolved = new ArrayList<>();
    PronounResolver.resolved(tokens, named, new Descriptions(tokens.text(), named), List.of())
        .forEach((span, person) -> resolved.add(span.in(article.text()) + ": " + person.name()));
    return resolved;
  }
}
