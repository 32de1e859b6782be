package dev.nutgraf.facts.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.dates.DateFinder;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFinderTest {

  @Test
  void theLeadTellsWhoDidWhatWhenAndWhere() {
    Article article =
        TestArticles.of(
            "Volunteers rebuilt the old mill in Saltby on Friday after the flood of last winter.\n"
                + "The mill had stood empty for years.");
    MainEvent event = event(article);

    assertThat(words(article, event.who())).contains("Volunteers");
    assertThat(words(article, event.what())).contains("rebuilt the old mill");
    assertThat(words(article, event.when())).contains("Friday");
    assertThat(words(article, event.where())).contains("Saltby");
    assertThat(event.why()).as("what came before is no cause").isEmpty();
  }

  @Test
  void whatACompanySaidItWouldDoIsTheEvent() {
    Article article =
        TestArticles.of("Voltara said on Tuesday it would buy a mine in Chile.\nIt is large.");
    MainEvent event = event(article);

    assertThat(words(article, event.who())).contains("Voltara");
    assertThat(words(article, event.what()))
        .contains("said on Tuesday it would buy a mine in Chile");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Saltby mayor quits over cracks in ferry pier | Saltby mayor | quits over cracks in ferry pier
          Harbour strike: Voltara offers dockers a deal | Voltara | offers dockers a deal
          Ferry captain arrested after crash | Ferry captain | arrested
          Voltara to close its oldest mine in Chile | Voltara | to close its oldest mine
          Fans boycott cup final | Fans | boycott cup final
          Mayor says Saltby can win bid | Mayor | says Saltby can win bid
          Tram crash leaves town without power | Tram crash | leaves town without power
          """)
  void aHeadlineTellsTheEvent(String headline, String who, String what) {
    Article article = TestArticles.of(headline + "\nThe town was told on Friday.");
    MainEvent event = event(article);

    assertThat(words(article, event.who())).contains(who);
    assertThat(words(article, event.what())).contains(what);
  }

  @Test
  void whoIsNamedInFull() {
    Article article =
        TestArticles.of("Veteran driver Hale wins cup\nRuth Hale won the cup on Sunday.");

    assertThat(words(article, event(article).who())).contains("Ruth Hale");
  }

  @Test
  void whatIsSaidOfAnotherClauseIsNotOfTheEvent() {
    Article article =
        TestArticles.of(
            "Ann Lee, who was born in Hull in 1931, died at home. She had lived in Rye until May.");
    MainEvent event = event(article);

    assertThat(words(article, event.who())).contains("Ann Lee");
    assertThat(event.when()).isEmpty();
    assertThat(event.where()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Keep it dry. 2. Buy a lamp. 3. Show it off. The lamp was sold. It works. He paid.",
        "You need a lamp. Put it in the hall. The mayor opened the fair. It rained. He left. They ate."
      })
  void aListOrAHowToHasNoEvent(String text) {
    assertThat(event(TestArticles.of(text))).isEqualTo(MainEvent.NONE);
  }

  @Test
  void textWithoutAClauseHasNoEvent() {
    assertThat(event(TestArticles.of("Nothing. At all."))).isEqualTo(MainEvent.NONE);
  }

  private static MainEvent event(Article article) {
    ParsedArticle parsed = ParsedArticle.of(article);
    return EventFinder.in(
        parsed, DateFinder.in(parsed), NamedEntities.in(parsed, NameTagger.shipped()));
  }

  private static Optional<String> words(Article article, Optional<Span> span) {
    return span.map(s -> s.in(article.text()));
  }
}
