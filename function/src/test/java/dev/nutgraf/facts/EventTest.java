package dev.nutgraf.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.language.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventTest {

  @Test
  void theLeadTellsWhoDidWhatWhenAndWhere() {
    Article article =
        TestArticles.of(
            "Volunteers rebuilt the old mill in Saltby on Friday after the flood of last winter.\n"
                + "The mill had stood empty for years.");
    Event event = FactFinder.factsOf(article).event();

    assertThat(words(article, event.who())).contains("Volunteers");
    assertThat(words(article, event.what())).contains("rebuilt the old mill");
    assertThat(words(article, event.when())).contains("Friday");
    assertThat(words(article, event.where())).contains("Saltby");
    assertThat(words(article, event.why())).contains("the flood of last winter");
  }

  @Test
  void whatACompanySaidItWouldDoIsTheEvent() {
    Article article =
        TestArticles.of("Voltara said on Tuesday it would buy a mine in Chile.\nIt is large.");
    Event event = FactFinder.factsOf(article).event();

    assertThat(words(article, event.who())).contains("Voltara");
    assertThat(words(article, event.what())).contains("would buy a mine");
  }

  @Test
  void textWithoutAClauseHasNoEvent() {
    assertThat(FactFinder.factsOf(TestArticles.of("Nothing. At all.")).event())
        .isEqualTo(Event.NONE);
  }

  private static Optional<String> words(Article article, Optional<Span> span) {
    return span.map(s -> s.in(article.text()));
  }
}
