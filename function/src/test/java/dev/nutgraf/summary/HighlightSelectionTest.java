package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.TestFacts;
import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.language.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HighlightSelectionTest {

  private static final Article ARTICLE =
      SentenceArticles.of(
          "The ferry carried 40,000 passengers last year, Ane Dahl said.",
          "Ane Dahl is a teacher.",
          "The ferry carried 40,000 passengers last year.",
          "Repairs to the engine would cost 3 million crowns.");

  @Test
  void aHighlightIsASentenceWithTheKindsOfFactItHolds() {
    List<Highlight> highlights =
        Summarizer.highlights(
            ARTICLE,
            ScoredSentences.of(ARTICLE),
            facts(List.of(figure("3 million")), person("Ane Dahl")),
            Summary.NONE);

    assertThat(highlights).hasSize(2);
    assertThat(highlights.getFirst().kinds()).containsExactly(Highlight.FactKind.PERSON);
    assertThat(highlights.getLast().span().in(ARTICLE.text()))
        .isEqualTo("Repairs to the engine would cost 3 million crowns.");
    assertThat(highlights.getLast().kinds()).containsExactly(Highlight.FactKind.FIGURE);
  }

  @Test
  void aSentenceThatHasLostItsBeginningIsNotHighlighted() {
    Article article =
        SentenceArticles.of(
            "The ferry left the old harbour at noon.",
            "It was late, as it always is.",
            "carried 40,000 passengers to the island last year.");
    int begin = article.text().indexOf("40,000");
    Figure figure = figure("40,000", begin);

    assertThat(
            Summarizer.highlights(
                article,
                ScoredSentences.of(article),
                facts(List.of(figure), person("Ane Dahl")),
                Summary.NONE))
        .isEmpty();
  }

  @Test
  void theSameFactIsHighlightedOnce() {
    Figure first = figure("40,000");
    Figure again = figure("40,000", ARTICLE.text().lastIndexOf("40,000"));

    assertThat(
            Summarizer.highlights(
                ARTICLE,
                ScoredSentences.of(ARTICLE),
                facts(List.of(first, again), person("Ane Dahl")),
                Summary.NONE))
        .hasSize(1);
  }

  @Test
  void whatTheSummaryTellsIsNotHighlighted() {
    Summary summary = new Summary(List.of(new Summary.Choice(3, 0.5)), Optional.empty());

    List<Highlight> highlights =
        Summarizer.highlights(
            ARTICLE,
            ScoredSentences.of(ARTICLE),
            facts(List.of(figure("40,000"), figure("3 million")), person("Ane Dahl")),
            summary);

    assertThat(highlights)
        .extracting(highlight -> ARTICLE.sentenceAt(highlight.span().begin()))
        .isNotEmpty()
        .doesNotContain(3);
  }

  @Test
  void theMostImportantComesFirst() {
    List<Highlight> highlights =
        Summarizer.highlights(
            ARTICLE,
            ScoredSentences.of(ARTICLE),
            facts(List.of(figure("40,000"), figure("3 million")), person("Ane Dahl")),
            Summary.NONE);

    assertThat(highlights).hasSize(2);
    assertThat(highlights.get(0).score()).isGreaterThanOrEqualTo(highlights.get(1).score());
    assertThat(highlights).allSatisfy(h -> assertThat(h.score()).isBetween(0.0, 1.0));
  }

  @Test
  void withoutFactsThereIsNothingToHighlight() {
    assertThat(
            Summarizer.highlights(
                ARTICLE, ScoredSentences.of(ARTICLE), KeyFacts.NONE, Summary.NONE))
        .isEmpty();
    assertThat(
            Summarizer.highlights(
                SentenceArticles.of(),
                ScoredSentences.of(SentenceArticles.of()),
                KeyFacts.NONE,
                Summary.NONE))
        .isEmpty();
  }

  private static Person person(String name) {
    int at = ARTICLE.text().indexOf(name);
    return new Person(name, List.of(), List.of(), List.of(new Span(at, at + name.length())), 1);
  }

  private static Figure figure(String text) {
    return figure(text, ARTICLE.text().indexOf(text));
  }

  private static Figure figure(String text, int at) {
    return new Figure(
        Figure.Kind.COUNT,
        new Span(at, at + text.length()),
        Optional.of(BigDecimal.ONE),
        Optional.empty(),
        Figure.Bound.EXACT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static KeyFacts facts(List<Figure> figures, Person person) {
    return new TestFacts().people(person).figures(figures.toArray(Figure[]::new)).build();
  }
}
