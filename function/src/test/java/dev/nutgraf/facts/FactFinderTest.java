package dev.nutgraf.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.speech.Quote;
import dev.nutgraf.facts.speech.Speaker;
import dev.nutgraf.facts.speech.Statement;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.WorkBudget;
import dev.nutgraf.language.tagger.NameTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactFinderTest {

  private static final Article SEED = seed();

  @Test
  void theFirstSeedsQuoteHasItsSpeakerByFullName() {
    Quote quote =
        FactFinder.factsOf(SEED).quotes().stream()
            .filter(q -> q.kind() == Quote.Kind.DIRECT)
            .findFirst()
            .orElseThrow();

    assertThat(quote.span().in(SEED.text()))
        .startsWith("“We see that neither")
        .endsWith("these North Koreans,”");
    assertThat(quote.speaker().flatMap(Speaker::name)).contains("Volodymyr Zelenskyy");
    assertThat(quote.cue()).contains("remarked");
  }

  @Test
  void theFirstSeedsFiguresCarryBoundsAndWhatTheyCount() {
    assertThat(FactFinder.factsOf(SEED).figures())
        .extracting(
            figure -> figure.value().orElseThrow().intValueExact(),
            Figure::bound,
            figure -> figure.what().orElseThrow().in(SEED.text()),
            figure -> figure.attribution().map(span -> span.in(SEED.text())))
        .containsExactly(
            tuple(1000, Figure.Bound.MORE_THAN, "North Korean soldiers", "Recent estimates"),
            tuple(11000, Figure.Bound.ABOUT, "North Korean soldiers", null),
            tuple(3000, Figure.Bound.MORE_THAN, "North Korean personnel", "Zelenskyy"));
  }

  @Test
  void theFirstSeedsHumanWaveIsAFragmentOfJohnKirbys() {
    Quote quote =
        FactFinder.factsOf(SEED).quotes().stream()
            .filter(q -> q.span().in(SEED.text()).equals("“human wave”"))
            .findFirst()
            .orElseThrow();

    assertThat(quote.kind()).isEqualTo(Quote.Kind.FRAGMENT);
    assertThat(quote.speaker().flatMap(Speaker::name)).contains("John Kirby");
  }

  @Test
  void textWithoutFactsHasNone() {
    assertThat(FactFinder.factsOf(TestArticles.of("Nothing happened."))).isEqualTo(KeyFacts.NONE);
    assertThat(FactFinder.factsOf(TestArticles.of(""))).isEqualTo(KeyFacts.NONE);
  }

  @Test
  void textWithoutCaseMarksOrSpacesStatesNothing() {
    KeyFacts facts = FactFinder.factsOf(TestArticles.of("thequickbrownfox".repeat(2_000)));

    assertThat(facts.quotes()).isEmpty();
    assertThat(facts.statements()).isEmpty();
    assertThat(facts.figures()).isEmpty();
    assertThat(facts.dates()).isEmpty();
  }

  @Test
  void statementsWithinStatementsStayInBounds() {
    Article article = TestArticles.of("he said ".repeat(60_000));

    long stated =
        FactFinder.factsOf(article).statements().stream()
            .mapToLong(statement -> statement.content().length())
            .sum();

    assertThat(stated).isPositive().isLessThanOrEqualTo(4L * article.text().length());
  }

  @Test
  void theTwoStepsGiveWhatOneGives() {
    List<List<Token>> tokens = ParsedArticle.tokensOf(SEED);
    FactsWithoutNames known = FactFinder.withoutNames(SEED, tokens, WorkBudget.unlimited());

    assertThat(known.dates()).isEqualTo(FactFinder.factsOf(SEED).dates());
    assertThat(known.figures()).hasSameSizeAs(SEED.sentences());
    assertThat(FactFinder.facts(known, NameTagger.shipped().tags(tokens)))
        .isEqualTo(FactFinder.factsOf(SEED));
  }

  @Test
  void aFigureInAReportIsItsSources() {
    Article article = TestArticles.of("Ruth Hale said 300 houses were lost in the flood.");

    assertThat(FactFinder.factsOf(article).figures())
        .singleElement()
        .satisfies(
            figure ->
                assertThat(figure.attribution().map(span -> span.in(article.text())))
                    .contains("Ruth Hale"));
  }

  @Test
  void aFigureThatNobodyReportsIsNobodys() {
    assertThat(FactFinder.factsOf(TestArticles.of("The flood took 300 houses.")).figures())
        .singleElement()
        .satisfies(figure -> assertThat(figure.attribution()).isEmpty());
  }

  @Test
  void aNumberBehindANameIsNoFigure() {
    Article article =
        TestArticles.of(
            "BBC Radio 4 played songs in Saltby. Listeners of BBC Radio 4 bought 300 houses.");

    assertThat(FactFinder.factsOf(article).figures())
        .extracting(figure -> figure.span().in(article.text()))
        .containsExactly("300");
  }

  @Test
  void theListsOfFactsCannotBeChanged() {
    KeyFacts facts = FactFinder.factsOf(SEED);

    assertThat(facts.quotes()).isUnmodifiable();
    assertThat(facts.figures()).isUnmodifiable();
    assertThat(facts.statements()).isUnmodifiable();
    assertThat(new TestFacts().build()).isEqualTo(KeyFacts.NONE);
  }

  @Property(tries = 300)
  void everySpanOfAnyTextLiesInsideIt(@ForAll("newsLike") String text) {
    Article article = TestArticles.of(text);
    KeyFacts facts = FactFinder.factsOf(article);
    Span whole = new Span(0, article.text().length());

    Stream<Span> spans =
        Stream.of(
                facts.figures().stream().map(Figure::span),
                facts.figures().stream().map(Figure::what).flatMap(Optional::stream),
                facts.quotes().stream().map(Quote::span),
                facts.quotes().stream().map(Quote::parts).flatMap(List::stream),
                facts.statements().stream().map(Statement::content),
                facts.statements().stream().flatMap(s -> s.source().stream()).map(Speaker::mention),
                facts.quotes().stream().flatMap(q -> q.speaker().stream()).map(Speaker::mention),
                facts.figures().stream().map(Figure::attribution).flatMap(Optional::stream),
                facts.dates().stream().map(DateMention::span),
                facts.keyphrases().stream().flatMap(k -> k.mentions().stream()),
                Stream.of(facts.event().who(), facts.event().what(), facts.event().when())
                    .flatMap(Optional::stream),
                Stream.of(facts.event().where(), facts.event().why(), facts.event().how())
                    .flatMap(Optional::stream))
            .flatMap(s -> s);
    assertThat(spans)
        .allSatisfy(span -> assertThat(whole.contains(span) && span.length() > 0).isTrue());
    assertThat(facts.quotes().stream().flatMap(quote -> quote.cue().stream()))
        .allSatisfy(cue -> assertThat(text).contains(cue));
    assertThat(facts.quotes())
        .allSatisfy(quote -> assertThat(quote.parts()).allMatch(quote.span()::contains));
  }

  @Provide
  Arbitrary<String> newsLike() {
    return Arbitraries.of(
            "Hale",
            "said",
            "that",
            "“",
            "”",
            "\"",
            ",",
            ".",
            "more than",
            "1,000",
            "$",
            "5",
            "million",
            "he",
            "according to",
            "President",
            "soldiers",
            "'",
            "(",
            ")",
            "who",
            "on Friday",
            "-",
            "year-old",
            "%",
            "half a",
            "\n",
            "saying",
            "Paris",
            "told",
            "described",
            "x",
            "1/0",
            "½",
            "٣",
            "1e9",
            "between 3 and",
            "to",
            "nineteen ninety",
            "Nov.",
            "2024",
            "two",
            "thirds",
            "dozens of",
            "a year earlier",
            "the third quarter",
            "every",
            "-",
            "–",
            "because",
            "5 p.m.",
            "^")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  private static Tuple tuple(int value, Figure.Bound bound, String what, @Nullable String source) {
    return Tuple.tuple(value, bound, what, Optional.ofNullable(source));
  }

  private static Article seed() {
    try {
      return TestArticles.of(Files.readString(Path.of("../seeds/000_0c89b39f0ca6556f.txt")));
    } catch (IOException e) {
      throw new UncheckedIOException("the first seed cannot be read", e);
    }
  }
}
