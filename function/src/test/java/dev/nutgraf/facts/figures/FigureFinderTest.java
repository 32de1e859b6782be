package dev.nutgraf.facts.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.TestArticles;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFinderTest {

  /// Of the hundred phrases of `bounds.txt` this many must be right.
  private static final int RIGHT_BOUNDS = 97;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The repair cost £48m. | money | 48000000 | GBP
          It costs £6bn. Others disagree. | money | 6000000000 | GBP
          The firm paid $1.2 billion for it. | money | 1200000000 | dollar
          The prize is 20,000 euros. | money | 20000 | EUR
          They walked eleven miles. | measure | 11 | mile
          The 34-year-old driver was unhurt. | age | 34 | year
          Ruth Hale, 52, runs the shop. | age | 52 | year
          The 41 year-old keeper was unhurt. | age | 41 | year
          Prices rose 3.5 percent. | percent | 3.5 | percent
          It took two and a half hours. | duration | 2.5 | hour
          Two thirds of the shops have closed. | fraction | 0.666667 | -
          One in five shops has closed. | ratio | 0.2 | -
          Some 1.5 million people watched. | count | 1500000 | -
          Twenty-five boats were lost. | count | 25 | -
          It grew for one-and-a-half years. | duration | 1.5 | year
          The sale brought in 30 MEUR. | money | 30000000 | EUR
          The ticket cost 15 dollars 50. | money | 15.5 | dollar
          The pump moves 40 litres per second. | measure | 40 | litre per second
          The house was sold for 6.5 million pesetas. | money | 6500000 | peseta
          The lake cooled to minus four degrees Celsius. | measure | -4 | degree celsius
          It is for people aged between 18 and 34. | age | 18 | year
          He finished third in the women's 60m. | measure | 60 | metre
          She is a good 800m runner. | measure | 800 | metre
          """)
  void aFigureHasKindValueAndUnit(String text, String kind, BigDecimal value, String unit) {
    Figure figure = figures(text).getFirst();

    assertThat(figure.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(kind);
    assertThat(figure.value().orElseThrow()).isEqualByComparingTo(value);
    assertThat(figure.unit().orElse("-")).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The repairs will take three to five weeks. | 3 | 5
          The bridge will cost between £17 million and £20 million. | 17000000 | 20000000
          Rents rose by 5-7 percent. | 5 | 7
          It will cost $2-3 million. | 2000000 | 3000000
          The wall is between 80 centimetres and 1.5 metres thick. | 0.8 | 1.5
          The term is between six months and two years. | 0.5 | 2
          """)
  void aRangeHasBothItsEnds(String text, BigDecimal low, BigDecimal high) {
    Figure figure = figures(text).getFirst();

    assertThat(figure.bound()).isEqualTo(Figure.Bound.RANGE);
    assertThat(figure.value().orElseThrow()).isEqualByComparingTo(low);
    assertThat(figure.upper().orElseThrow()).isEqualByComparingTo(high);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bank was the first to report 2004 results.",
        "The bill is due on 16 or 17 March.",
        "Growth was well above 2003 in the north."
      })
  void daysAndYearsAreNoFigures(String text) {
    assertThat(figures(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The firm owes tens of millions of dollars. | tens of millions of dollars | dollar
          It costs a few hundred euros a year. | a few hundred euros | EUR
          """)
  void moneyNobodyCountedIsMoney(String text, String words, String unit) {
    Figure figure = figures(text).getFirst();

    assertThat(figure.kind()).isEqualTo(Figure.Kind.MONEY);
    assertThat(figure.bound()).isEqualTo(Figure.Bound.VAGUE);
    assertThat(figure.span().in(text)).isEqualTo(words);
    assertThat(figure.unit()).contains(unit);
  }

  @Test
  void aNumberBetweenCapitalsOfAHeadlineCounts() {
    assertThat(figures("Storm Kills Six People")).hasSize(1);
  }

  @Test
  void aChangeFromOneShareToAnotherIsNoRange() {
    assertThat(figures("Unemployment edged up 0.1% to 4.7%."))
        .extracting(Figure::bound)
        .containsExactly(Figure.Bound.EXACT, Figure.Bound.EXACT);
  }

  @Test
  void andWithoutBetweenJoinsTwoFigures() {
    assertThat(figures("Five and nine boats sank."))
        .extracting(Figure::bound)
        .containsExactly(Figure.Bound.EXACT, Figure.Bound.EXACT);
  }

  @Test
  void aScoreIsOneFigureWithoutValue() {
    List<Figure> figures = figures("Councillors voted by 31 to 14 to rebuild it.");

    assertThat(figures).hasSize(1);
    assertThat(figures.getFirst().kind()).isEqualTo(Figure.Kind.SCORE);
    assertThat(figures.getFirst().value()).isEmpty();
  }

  @Test
  void figuresThatAreCoordinatedAreTwo() {
    assertThat(figures("The quake left 1,000 killed and 3,000 wounded."))
        .extracting(figure -> figure.value().orElseThrow().intValueExact())
        .containsExactly(1000, 3000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It opened in 1998.
          The trial begins on 4 May.
          Call 555-0134 for help.
          He lives at 12 Quarry Street.
          The second train was late.
          Route 66 is closed.
          It happened at 6.40pm.
          See page 12 of the report.
          They spoke on Radio Five Live.
          The party is number two in the polls.
          It was the twenty-seventh time.
          The song of the 1980s played.
          It happened at 12.30 on a Saturday morning.
          She bought the new Larkport 2 console.
          Ireland left the RBS Six Nations early.
          """)
  void datesOrdinalsNumbersToCallAndNamesAreNoFigures(String text) {
    assertThat(figures(text)).isEmpty();
  }

  @Test
  void theHundredPhrasesHaveTheirBounds() {
    List<String> phrases = phrases();

    assertThat(phrases).hasSize(100);
    assertThat(phrases.stream().filter(FigureFinderTest::isRight).count())
        .isGreaterThanOrEqualTo(RIGHT_BOUNDS);
  }

  @Test
  void aPageOfNumbersGivesNoError() {
    assertThat(figures("3 14 15 92 65 35 89 79 ".repeat(2_000))).isNotNull();
    assertThat(figures("1/2-3.4,5 ".repeat(5_000))).isNotNull();
  }

  @Test
  void aNumberInsideANameIsNoFigure() {
    assertThat(
            figures(
                "Ireland have not lost in the Six Nations. They scored 12 tries in the Six Nations."))
        .extracting(figure -> figure.value().orElseThrow().intValue())
        .containsExactly(12);
  }

  @Test
  void aVerbBehindANumberIsNotWhatItCounts() {
    assertThat(figures("A lock that fills in six minutes instead of twenty changes what boats do."))
        .last()
        .satisfies(figure -> assertThat(figure.value()).contains(BigDecimal.valueOf(20)))
        .satisfies(figure -> assertThat(figure.what()).isEmpty());
  }

  private static boolean isRight(String phrase) {
    int colon = phrase.indexOf(':');
    List<Figure> figures = figures(phrase.substring(colon + 2));
    String bound = phrase.substring(0, colon).toUpperCase(Locale.ROOT).replace('-', '_');
    return !figures.isEmpty() && figures.getFirst().bound().name().equals(bound);
  }

  private static List<String> phrases() {
    InputStream in =
        Objects.requireNonNull(FigureFinderTest.class.getResourceAsStream("bounds.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("["))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("bounds.txt cannot be read", e);
    }
  }

  private static List<Figure> figures(String text) {
    List<Figure> figures = new ArrayList<>();
    for (ParsedSentence sentence : ParsedArticle.of(TestArticles.of(text)).parsed()) {
      figures.addAll(FigureFinder.in(sentence));
    }
    return figures;
  }
}
